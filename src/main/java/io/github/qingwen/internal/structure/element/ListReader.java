package io.github.qingwen.internal.structure.element;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.text.Digits;
import io.github.qingwen.model.Block;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code ul} and {@code ol}, with items in wrappers too. What stands between the items belongs to the item
 * before, as editors nest lists; what stands before the first item stands before the list.
 */
public final class ListReader implements ElementReader {
    /** Most digits of a list's first number. */
    private static final int START_DIGITS = 6;

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
        boolean ordered = list.tag().equals("ol");
        int start = Digits.parse(list.element().attr("start"), START_DIGITS, 1);
        sink.add(Segment.Kind.LIST, items.items, parts -> {
            List<Block.Item> filled = new ArrayList<>(parts.size());
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).isEmpty()) {
                    filled.add(new Block.Item(parts.get(i), items.checked.get(i)));
                }
            }
            return filled.isEmpty() ? List.of() : List.of(new Block.ItemList(ordered, start, filled));
        });
    }

    /** The items of one list. */
    private static final class Items {
        private final Box.Block list;
        private final SegmentSink sink;
        private final List<List<Segment>> items = new ArrayList<>();
        private final List<@Nullable Boolean> checked = new ArrayList<>();
        private final List<Box> loose = new ArrayList<>();

        Items(Box.Block list, SegmentSink sink) {
            this.list = list;
            this.sink = sink;
        }

        void gather(Box.Block block) {
            for (Box child : block.children()) {
                if (child instanceof Box.Block item && item.tag().equals("li")) {
                    endLoose();
                    List<Segment> content = sink.nested(item);
                    if (!content.isEmpty()) {
                        items.add(new ArrayList<>(content));
                        checked.add(checked(item.element()));
                    }
                } else if (child instanceof Box.Block wrapper && holdsItems(wrapper)) {
                    gather(wrapper);
                } else {
                    loose.add(child);
                }
            }
        }

        /** The state of a task, as this library or GitHub writes it; null for other items. */
        private static @Nullable Boolean checked(Element item) {
            Element box = item.firstElementChild();
            if (box != null
                    && box.normalName().equals("input")
                    && box.attr("type").equals("checkbox")) {
                return box.hasAttr("checked");
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
