package io.github.qingwen.internal.structure.element;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.structure.Segmenter;
import io.github.qingwen.internal.text.Digits;
import io.github.qingwen.model.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ul} and {@code ol}, with items in wrappers too; what stands between the items belongs to the one before, as
 * editors nest lists.
 */
public final class ListReader implements ElementReader {
    @Override
    public boolean reads(Box.Block block) {
        return isList(block);
    }

    private static boolean isList(Box.Block block) {
        return block.tag().equals("ul") || block.tag().equals("ol");
    }

    @Override
    public void read(Box.Block block, Segmenter parts) {
        Items items = new Items(block, parts);
        items.gather(block);
        items.close();
        if (!items.items.isEmpty()) {
            List<Block.Item> read = items.items.stream().map(Block.Item::new).toList();
            parts.add(new Block.ItemList(block.tag().equals("ol"), start(block), read));
        }
    }

    /** The items of one list. */
    private static final class Items {
        private final Box.Block list;
        private final Segmenter parts;
        private final List<List<Block>> items = new ArrayList<>();
        private final List<Box> loose = new ArrayList<>();

        Items(Box.Block list, Segmenter parts) {
            this.list = list;
            this.parts = parts;
        }

        void gather(Box.Block block) {
            for (Box child : block.children()) {
                if (child instanceof Box.Block item && item.tag().equals("li")) {
                    close();
                    add(parts.nested(item));
                } else if (child instanceof Box.Block wrapper && holdsItems(wrapper)) {
                    gather(wrapper);
                } else {
                    loose.add(child);
                }
            }
        }

        private static boolean holdsItems(Box.Block block) {
            return !isList(block) && block.children().stream()
                    .anyMatch(child -> child instanceof Box.Block item && item.tag().equals("li"));
        }

        private void add(List<Block> blocks) {
            if (!blocks.isEmpty()) {
                items.add(new ArrayList<>(blocks));
            }
        }

        /** What stands before the first item stands before the list; the rest belongs to the item before it. */
        void close() {
            if (loose.isEmpty()) {
                return;
            }
            Box.Block rest = list.with(loose);
            loose.clear();
            if (items.isEmpty()) {
                parts.framed(rest);
                return;
            }
            items.get(items.size() - 1).addAll(parts.nested(rest));
        }
    }

    private static int start(Box.Block list) {
        return Digits.parse(list.element().attr("start"), 6, 1);
    }
}
