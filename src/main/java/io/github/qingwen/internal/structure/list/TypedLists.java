package io.github.qingwen.internal.structure.list;

import io.github.qingwen.internal.structure.inference.Departure;
import io.github.qingwen.internal.structure.inference.Inference;
import io.github.qingwen.internal.structure.inference.Outcome;
import io.github.qingwen.internal.structure.inference.Scope;
import io.github.qingwen.internal.structure.inference.SegmentGroups;
import io.github.qingwen.internal.structure.inference.SegmentGroups.Group;
import io.github.qingwen.internal.structure.segment.Decision;
import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes lists of neighbouring lines that are taken for items. Markers that the list says by itself are in the report;
 * others, such as 一、 or Step 1, stay in the text. A typed marker inside a real item goes too.
 */
public final class TypedLists implements Inference {
    private static final int FEWEST_ITEMS = 2;
    /** Most pictures, tables or pieces of code between two items that belong to the first of them. */
    private static final int MOST_BETWEEN = 3;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ITEM, Role.ITEM_MORE);
    }

    @Override
    public Outcome apply(List<Segment> segments, Scope scope) {
        List<Departure> markers = new ArrayList<>();
        List<Segment> merged = SegmentGroups.merged(segments, at -> group(segments, at, markers, scope));
        return new Outcome(merged, markers);
    }

    @Override
    public Outcome applyToItem(List<Segment> item, Scope scope) {
        if (item.isEmpty() || !(item.get(0) instanceof Segment.Text first) || first.role() != Role.ITEM) {
            return apply(item, scope);
        }
        ListMarker marker = ListMarker.of(first);
        List<Departure> departures = new ArrayList<>();
        List<Segment> result = new ArrayList<>();
        if (marker == null) {
            result.add(first);
        } else {
            result.add(marker.strippedFrom(first));
            departures.add(departure(first, marker.text(), scope));
        }
        Outcome rest = apply(item.subList(1, item.size()), scope);
        result.addAll(rest.segments());
        departures.addAll(rest.departures());
        return new Outcome(result, departures);
    }

    /**
     * One item: its lines, and what stands between it and the next.
     *
     * @param marker that the list says by itself, or null
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

        boolean countsOnFrom(Item before) {
            return marker != null && marker.number() != null && follows(before);
        }
    }

    private static Group group(List<Segment> segments, int at, List<Departure> markers, Scope scope) {
        List<Item> items = new ArrayList<>();
        int end = at;
        while (end < segments.size() && Inference.isRole(segments.get(end), Role.ITEM)) {
            Item item = Item.of((Segment.Text) segments.get(end));
            if (!items.isEmpty() && !item.follows(items.get(items.size() - 1))) {
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
        if (items.size() < FEWEST_ITEMS) {
            return new Group(Math.max(end, at + 1), null);
        }
        String text = items.stream()
                .filter(item -> item.marker() != null)
                .map(item -> item.marker().text())
                .reduce((one, other) -> one + ' ' + other)
                .orElse("");
        if (!text.isEmpty()) {
            markers.add(departure(items.get(0).first(), text, scope));
        }
        return new Group(end, list(items, scope));
    }

    /**
     * Returns the index behind the pictures and the like that stand between an item and the next number of its list.
     */
    private static int between(List<Segment> segments, int from, Item item) {
        int end = from;
        while (end < segments.size() && end - from < MOST_BETWEEN && segments.get(end) instanceof Segment.Resolved) {
            end++;
        }
        boolean goesOn = end > from
                && end < segments.size()
                && Inference.isRole(segments.get(end), Role.ITEM)
                && Item.of((Segment.Text) segments.get(end)).countsOnFrom(item);
        return goesOn ? end : from;
    }

    private static Departure departure(Segment.Text line, String markers, Scope scope) {
        return new Departure(
                Action.MOVED,
                scope.rule(),
                Category.STRUCTURE,
                markers,
                line.runs().get(0).element(),
                "the markers of a list",
                List.of());
    }

    private static Segment list(List<Item> items, Scope scope) {
        Item first = items.get(0);
        List<List<Segment>> parts = items.stream().map(TypedLists::content).toList();
        Integer start = first.marker() == null ? null : first.marker().number();
        String because =
                items.size() + " items; the first " + first.first().decision().because();
        return InferredList.of(parts, start, scope, because);
    }

    /** Returns the content of an item without its marker; it is an item now, and its lines are its text. */
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
