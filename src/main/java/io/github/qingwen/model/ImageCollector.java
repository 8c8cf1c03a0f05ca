package io.github.qingwen.model;

import java.util.ArrayList;
import java.util.List;

/** Collects pictures in reading order. */
final class ImageCollector {
    private ImageCollector() {}

    static List<Image> images(List<Block> blocks) {
        List<Image> images = new ArrayList<>();
        new Traversal(block -> images.addAll(BlockParts.of(block).images()), inline -> {
            if (inline instanceof Inline.Picture picture) {
                images.add(picture.image());
            }
        }).blocks(blocks);
        return List.copyOf(images);
    }
}
