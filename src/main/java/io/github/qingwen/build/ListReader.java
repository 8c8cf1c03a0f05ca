package io.github.qingwen.build;

import io.github.qingwen.model.Block;
import io.github.qingwen.style.Box;
import java.util.ArrayList;
import java.util.List;

/** {@code ul} and {@code ol}; what stands between the items belongs to the one before, as editors nest lists. */
final class ListReader implements BlockReader {
    @Override
    public boolean reads(Box.Block block) {
        return block.tag().equals("ul") || block.tag().equals("ol");
    }

    @Override
    public void read(Box.Block block, Flattener parts) {
        List<Block.Item> items = new ArrayList<>();
        List<Box> loose = new ArrayList<>();
        for (Box child : block.children()) {
            if (child instanceof Box.Block item && item.tag().equals("li")) {
                join(loose, block, items, parts.content());
                List<Block> blocks = parts.content().blocks(item);
                if (!blocks.isEmpty()) {
                    items.add(new Block.Item(blocks));
                }
            } else {
                loose.add(child);
            }
        }
        join(loose, block, items, parts.content());
        if (!items.isEmpty()) {
            parts.add(new Block.ItemList(block.tag().equals("ol"), start(block), items));
        }
    }

    private static void join(List<Box> loose, Box.Block list, List<Block.Item> items, Content content) {
        if (loose.isEmpty()) {
            return;
        }
        List<Block> blocks = new ArrayList<>();
        if (!items.isEmpty()) {
            blocks.addAll(items.remove(items.size() - 1).blocks());
        }
        blocks.addAll(content.blocks(list.with(loose)));
        if (!blocks.isEmpty()) {
            items.add(new Block.Item(blocks));
        }
        loose.clear();
    }

    private static int start(Box.Block list) {
        String start = list.element().attr("start").strip();
        boolean number = !start.isEmpty() && start.length() <= 6 && start.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(start) : 1;
    }
}
