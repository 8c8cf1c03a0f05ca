package io.github.qingwen.internal.structure.element;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.Segmenter;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** {@code blockquote}, its title in a {@code header}. */
public final class QuoteReader implements ElementReader {
    @Override
    public boolean reads(Box.Block block) {
        return block.tag().equals("blockquote");
    }

    @Override
    public void read(Box.Block block, Segmenter parts) {
        List<Run> title = new ArrayList<>();
        Box first = block.children().isEmpty() ? block : block.children().get(0);
        boolean titled = first instanceof Box.Block header && header.tag().equals("header") && SingleLine.gather(header, title);
        List<Box> rest = titled ? block.children().subList(1, block.children().size()) : block.children();
        List<Block> blocks = parts.nested(block.with(rest));
        if (!blocks.isEmpty() || titled) {
            List<Inline> words = titled ? parts.content().inlines(title) : List.of();
            parts.add(new Block.Quote(words, blocks));
        }
    }
}
