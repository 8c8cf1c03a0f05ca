package io.github.qingwen.internal.structure.segment;

import io.github.qingwen.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a list from its items, or several lists if the numbers are not consecutive.
 *
 * @param items one for each part
 */
public record ListComposer(boolean ordered, List<Item> items) implements Segment.Composer {
    /**
     * An item.
     *
     * @param number its number in an ordered list
     * @param checked whether a task is done; null for an item that is not a task
     */
    public record Item(int number, @Nullable Boolean checked) {
        /** Returns the same item with another number. */
        public Item with(int other) {
            return new Item(other, checked);
        }
    }

    /** Returns the composer of items with numbers from {@code start} on, or with bullets if that is null. */
    public static ListComposer of(int items, @Nullable Integer start) {
        int first = start == null ? 1 : start;
        return new ListComposer(
                start != null,
                IntStream.range(first, first + items)
                        .mapToObj(number -> new Item(number, null))
                        .toList());
    }

    @Override
    public List<Block> compose(List<List<Block>> parts) {
        List<Block> lists = new ArrayList<>();
        List<Block.ListItem> list = new ArrayList<>();
        int start = 1;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isEmpty()) {
                continue;
            }
            Item item = items.get(i);
            if (ordered && !list.isEmpty() && item.number() != start + list.size()) {
                lists.add(new Block.ListBlock(ordered, start, list));
                list = new ArrayList<>();
            }
            start = list.isEmpty() ? item.number() : start;
            list.add(new Block.ListItem(parts.get(i), item.checked()));
        }
        if (!list.isEmpty()) {
            lists.add(new Block.ListBlock(ordered, start, list));
        }
        return lists;
    }
}
