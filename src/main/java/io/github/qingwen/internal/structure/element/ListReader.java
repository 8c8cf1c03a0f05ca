package io.github.qingwen.internal.structure.element;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.structure.segment.ListComposer;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.text.Digits;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code ul} and {@code ol}, also with items inside wrappers. Content between items belongs to the item before
 * it, because editors nest lists this way. Content before the first item is placed before the list. Items have the
 * numbers that a browser shows; empty items count.
 */
public final class ListReader implements ElementReader {
    /** Maximum number of digits of an item's number. */
    private static final int NUMBER_DIGITS = 6;

    @Override
    public boolean reads(Box.Block block) {
        return isList(block);
    }

    private static boolean isList(Box.Block block) {
        return block.tag().equals("ul") || block.tag().equals("ol");
    }

    @Override
    public void read(Box.Block list, SegmentSink sink) {
        Items items = new Items(list, sink);
        items.gather(list);
        items.endLoose();
        if (items.items.isEmpty()) {
            return;
        }
        sink.add(Segment.Kind.LIST, items.items, new ListComposer(list.tag().equals("ol"), items.numbered));
    }

    /** The items of one list. */
    private static final class Items {
        private final Box.Block list;
        private final SegmentSink sink;
        private final List<List<Segment>> items = new ArrayList<>();
        private final List<ListComposer.Item> numbered = new ArrayList<>();
        private final List<Box> loose = new ArrayList<>();
        private final int step;
        private int next;

        Items(Box.Block list, SegmentSink sink) {
            this.list = list;
            this.sink = sink;
            boolean reversed = list.element().hasAttr("reversed");
            this.step = reversed ? -1 : 1;
            this.next = Digits.parse(list.element().attr("start"), NUMBER_DIGITS, reversed ? count(list) : 1);
        }

        void gather(Box.Block block) {
            for (Box child : block.children()) {
                if (child instanceof Box.Block item && item.tag().equals("li")) {
                    endLoose();
                    int number = Digits.parse(item.element().attr("value"), NUMBER_DIGITS, next);
                    next = number + step;
                    List<Segment> content = sink.nested(item);
                    if (!content.isEmpty()) {
                        items.add(new ArrayList<>(content));
                        numbered.add(new ListComposer.Item(number, checked(item.element())));
                    }
                } else if (child instanceof Box.Block wrapper && holdsItems(wrapper)) {
                    gather(wrapper);
                } else {
                    loose.add(child);
                }
            }
        }

        private static int count(Box.Block block) {
            int count = 0;
            for (Box child : block.children()) {
                if (child instanceof Box.Block inner) {
                    count += inner.tag().equals("li") ? 1 : holdsItems(inner) ? count(inner) : 0;
                }
            }
            return count;
        }

        /** The state of a task, as this library or GitHub writes it; null for other items. */
        private static @Nullable Boolean checked(Element item) {
            Element first = item.firstElementChild();
            while (first != null
                    && (first.normalName().equals("section")
                            || first.normalName().equals("p"))) {
                first = first.firstElementChild(); // formatters wrap the content of each item
            }
            if (first != null
                    && first.normalName().equals("input")
                    && first.attr("type").equals("checkbox")) {
                return first.hasAttr("checked");
            }
            return item.hasAttr("data-checked") ? item.attr("data-checked").equals("true") : null;
        }

        private static boolean holdsItems(Box.Block block) {
            return !isList(block)
                    && block.children().stream()
                            .anyMatch(child -> child instanceof Box.Block item
                                    && item.tag().equals("li"));
        }

        void endLoose() {
            if (loose.isEmpty()) {
                return;
            }
            Box.Block rest = list.with(loose);
            loose.clear();
            if (items.isEmpty()) {
                sink.addContent(rest);
            } else {
                items.get(items.size() - 1).addAll(sink.nested(rest));
            }
        }
    }
}
