package io.github.qingwen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A depth-first traversal in reading order: each block and inline before its content.
 *
 * @param onBlock is called with each block
 * @param onInline is called with each inline
 */
record Traversal(Consumer<Block> onBlock, Consumer<Inline> onInline) {
    static List<Image> images(List<Block> blocks) {
        List<Image> images = new ArrayList<>();
        new Traversal(block -> images.addAll(block.images()), inline -> images.addAll(inline.images())).blocks(blocks);
        return List.copyOf(images);
    }

    /** Returns the URLs of links, linked images and cards. */
    static List<String> links(List<Block> blocks) {
        List<String> links = new ArrayList<>();
        new Traversal(
                        block -> {
                            if (block instanceof Block.Card card && card.url() != null) {
                                links.add(card.url());
                            }
                            addLinks(block.images(), links);
                        },
                        inline -> {
                            if (inline instanceof Inline.Link link) {
                                links.add(link.url());
                            }
                            addLinks(inline.images(), links);
                        })
                .blocks(blocks);
        return List.copyOf(links);
    }

    private static void addLinks(List<Image> images, List<String> links) {
        for (Image image : images) {
            if (image.link() != null) {
                links.add(image.link());
            }
        }
    }

    void blocks(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return; // nearly every block has no blocks inside
        }
        for (Block block : blocks) {
            onBlock.accept(block);
            inlines(block.content());
            blocks(block.blocks());
        }
    }

    private void inlines(List<Inline> content) {
        if (content.isEmpty()) {
            return;
        }
        for (Inline inline : content) {
            onInline.accept(inline);
            inlines(inline.content());
        }
    }
}
