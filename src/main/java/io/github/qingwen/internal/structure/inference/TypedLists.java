package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.structure.inference.SegmentGroups.Group;
import io.github.qingwen.internal.structure.segment.Decision;
import io.github.qingwen.internal.structure.segment.ListComposer;
import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Makes lists from neighbouring lines with the role of an item. Redundant markers move to the report; others, such as
 * 一、 or Step 1, stay in the text. Lists in the markup lose redundant markers too.
 */
public final class TypedLists implements Inference {
    private static final int MIN_ITEMS = 2;
    /** Maximum length of an item without a marker that ends with a colon. */
    private static final int MAX_LABEL_LENGTH = 15;
    /** Maximum number of blocks, such as images or code, between two items. They belong to the first item. */
    private static final int MAX_BETWEEN = 3;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ITEM, Role.ITEM_MORE);
    }

    /** Also applies to lists in the markup, whose items are not among these segments. */
    @Override
    public boolean needsRole() {
        return false;
    }

    @Override
    public List<Segment> apply(List<Segment> segments, Scope scope) {
        List<Segment> lists = segments.stream()
                .map(segment -> segment instanceof Segment.Composite composite
                                && composite.composer() instanceof ListComposer list
                        ? unmarked(composite, list, scope)
                        : segment)
                .toList();
        return SegmentGroups.merged(lists, at -> group(lists, at, scope));
    }

    /** Skips the first line of an item in the markup, because it does not begin another list. */
    @Override
    public List<Segment> applyToItem(List<Segment> item, Scope scope) {
        if (item.isEmpty() || !Inference.isRole(item.get(0), Role.ITEM)) {
            return apply(item, scope);
        }
        List<Segment> result = new ArrayList<>(item.subList(0, 1));
        result.addAll(apply(item.subList(1, item.size()), scope));
        return result;
    }

    /**
     * Returns a list of the markup without redundant typed markers. If all items have typed numbers, the list takes
     * these numbers.
     */
    private static Segment unmarked(Segment.Composite list, ListComposer composer, Scope scope) {
        boolean mayHaveMarkers =
                list.parts().stream().anyMatch(part -> !part.isEmpty() && Inference.isRole(part.get(0), Role.ITEM));
        if (!mayHaveMarkers) {
            return list;
        }
        List<@Nullable ListMarker> markers = new ArrayList<>();
        for (List<Segment> part : list.parts()) {
            boolean isText = !part.isEmpty() && part.get(0) instanceof Segment.Text;
            markers.add(isText ? ListMarker.of((Segment.Text) part.get(0)) : null);
        }
        boolean numbered = markers.stream().allMatch(marker -> marker != null && marker.number() != null);
        List<ListComposer.Item> items = new ArrayList<>(composer.items());
        List<List<Segment>> parts = new ArrayList<>(list.parts());
        List<String> stripped = new ArrayList<>();
        Segment.Text first = null;
        for (int i = 0; i < parts.size(); i++) {
            ListMarker marker = markers.get(i);
            if (marker == null) {
                continue;
            }
            Integer number = marker.number();
            ListComposer.Item item = items.get(i);
            if (number != null && numbered) {
                items.set(i, item.with(number));
            } else if (number != null && !(composer.ordered() && number == item.number())) {
                continue;
            }
            List<Segment> part = new ArrayList<>(parts.get(i));
            Segment.Text line = (Segment.Text) part.get(0);
            first = first == null ? line : first;
            part.set(0, marker.strippedFrom(line));
            parts.set(i, part);
            stripped.add(marker.text());
        }
        if (first == null) {
            return list;
        }
        moved(String.join(" ", stripped), first, scope);
        ListComposer other = new ListComposer(composer.ordered() || numbered, items);
        return new Segment.Composite(list.kind(), parts, other, list.box(), list.inferred());
    }

    /**
     * One item.
     *
     * @param marker the redundant marker, or null
     * @param content the lines of the item, and the blocks before the next item
     */
    private record Item(Segment.Text first, @Nullable ListMarker marker, List<Segment> content) {
        static Item of(Segment.Text first) {
            List<Segment> content = new ArrayList<>();
            content.add(first);
            return new Item(first, ListMarker.of(first), content);
        }

        boolean follows(Item before) {
            return first.box() == before.first.box()
                    && (marker == null
                            ? before.marker == null
                            : before.marker != null && marker.follows(before.marker));
        }

        /**
         * Returns true for a long line without a marker whose only colon is its last character: it introduces a list.
         */
        boolean opensList() {
            String text = first.typography().text();
            return marker == null
                    && text.length() > MAX_LABEL_LENGTH
                    && (text.indexOf('：') == text.length() - 1 || text.indexOf(':') == text.length() - 1);
        }

        /** Returns true for an item of the same typed outline, at the level of its first item or further in. */
        boolean isInOutlineOf(Item outermost) {
            return first.box() == outermost.first.box() && outermost.level() >= 0 && level() >= outermost.level();
        }

        int level() {
            return marker == null ? -1 : marker.level();
        }

        boolean countsOnFrom(Item before) {
            return marker != null && marker.number() != null && follows(before);
        }
    }

    private static Group group(List<Segment> segments, int at, Scope scope) {
        List<Item> items = new ArrayList<>();
        int end = at;
        while (end < segments.size() && segments.get(end) instanceof Segment.Text line) {
            Item item = Item.of(line);
            if (item.opensList() || !isNext(item, items)) {
                break;
            }
            int more = Inference.endOfMore(segments, end + 1, Role.ITEM_MORE);
            item.content().addAll(segments.subList(end + 1, more));
            end = more;
            int next = between(segments, end, item);
            item.content().addAll(segments.subList(end, next));
            end = next;
            items.add(item);
        }
        if (items.size() < MIN_ITEMS) {
            return new Group(Math.max(end, at + 1), null);
        }
        String text = items.stream()
                .filter(item -> item.marker() != null)
                .map(item -> item.marker().text())
                .reduce((one, other) -> one + ' ' + other)
                .orElse("");
        if (!text.isEmpty()) {
            moved(text, items.get(0).first(), scope);
        }
        return new Group(end, list(items, scope));
    }

    /** Returns true for the next item of a list: a line of that role, or running text with the next number. */
    private static boolean isNext(Item item, List<Item> items) {
        boolean hasRole = Inference.isRole(item.first(), Role.ITEM);
        if (items.isEmpty()) {
            return hasRole;
        }
        Item last = items.get(items.size() - 1);
        return hasRole
                ? item.follows(last) || item.isInOutlineOf(items.get(0))
                : items.size() >= MIN_ITEMS && Inference.isRole(item.first(), Role.TEXT) && item.countsOnFrom(last);
    }

    /**
     * Returns the end index, exclusive, of the blocks, such as images, between an item and the next number of its list.
     */
    private static int between(List<Segment> segments, int from, Item item) {
        int end = from;
        while (end < segments.size() && end - from < MAX_BETWEEN && segments.get(end) instanceof Segment.Resolved) {
            end++;
        }
        boolean continues = end > from
                && end < segments.size()
                && Inference.isRole(segments.get(end), Role.ITEM)
                && Item.of((Segment.Text) segments.get(end)).countsOnFrom(item);
        return continues ? end : from;
    }

    private static void moved(String markers, Segment.Text first, Scope scope) {
        Node at = first.runs().get(0).node();
        scope.report(Action.MOVED, Category.STRUCTURE, markers, at, "the markers of a list");
    }

    /** Returns the list of items. Deeper items than the first become lists inside the items before them. */
    private static Segment list(List<Item> items, Scope scope) {
        Item first = items.get(0);
        List<List<Segment>> parts = new ArrayList<>();
        int at = 0;
        while (at < items.size()) {
            List<Segment> part = new ArrayList<>(content(items.get(at)));
            int inner = at + 1;
            at = inner;
            while (at < items.size() && items.get(at).level() > first.level()) {
                at++;
            }
            if (at > inner) {
                part.add(list(items.subList(inner, at), scope));
            }
            parts.add(part);
        }
        Integer start = first.marker() == null ? null : first.marker().number();
        return InferredList.of(parts, start, scope.weighed(first.first(), items.size() + " items"));
    }

    /** Returns the content of an item without its marker. Its lines become running text. */
    private static List<Segment> content(Item item) {
        List<Segment> content = new ArrayList<>();
        for (Segment segment : item.content()) {
            if (segment == item.first() && item.marker() != null) {
                content.add(item.marker().strippedFrom(item.first()).with(Decision.NONE));
            } else {
                content.add(segment instanceof Segment.Text text ? text.with(Decision.NONE) : segment);
            }
        }
        return content;
    }
}
