package io.github.qingwen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The images, links and headings of blocks and their inline content, collected in reading order. */
final class Collected {
    private Collected() {}

    static List<Image> images(List<Block> blocks) {
        List<Image> images = new ArrayList<>();
        new Traversal(block -> images.addAll(BlockParts.of(block).images()), inline -> {
                    if (inline instanceof Inline.Picture picture) {
                        images.add(picture.image());
                    }
                })
                .blocks(blocks);
        return List.copyOf(images);
    }

    /** Returns the URLs of links, linked pictures and cards. */
    static List<String> links(List<Block> blocks) {
        List<String> links = new ArrayList<>();
        new Traversal(
                        block -> links(block).forEach(links::add),
                        inline -> links(inline).forEach(links::add))
                .blocks(blocks);
        return List.copyOf(links);
    }

    private static Stream<String> links(Block block) {
        Stream<String> card = block instanceof Block.Card it ? Stream.ofNullable(it.url()) : Stream.empty();
        Stream<String> images =
                BlockParts.of(block).images().stream().flatMap(image -> Stream.ofNullable(image.link()));
        return Stream.concat(card, images);
    }

    private static Stream<String> links(Inline inline) {
        if (inline instanceof Inline.Link link) {
            return Stream.of(link.url());
        }
        return inline instanceof Inline.Picture picture
                ? Stream.ofNullable(picture.image().link())
                : Stream.empty();
    }
}
