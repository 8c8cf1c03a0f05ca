package io.github.qingwen.internal.structure.element;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.Segmenter;
import io.github.qingwen.internal.structure.card.Cards;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code figure} with pictures and a {@code figcaption}, or a card as clean HTML writes it ({@code data-card}). One that
 * holds other things is read as its content.
 */
public final class FigureReader implements ElementReader {
    @Override
    public boolean reads(Box.Block block) {
        return block.tag().equals("figure");
    }

    @Override
    public void read(Box.Block block, Segmenter parts) {
        Block.Card card = Cards.figure(block.element());
        if (card != null) {
            parts.add(card);
            return;
        }
        List<Image> images = new ArrayList<>();
        List<Run> caption = new ArrayList<>();
        for (Block inner : parts.nested(withoutCaption(block, caption))) {
            if (inner instanceof Block.Figure figure && figure.caption().isEmpty()) {
                images.addAll(figure.images());
            } else {
                endFigure(images, List.of(), parts);
                parts.add(inner);
            }
        }
        List<Inline> words = caption.isEmpty() ? List.of() : parts.content().inlines(caption);
        if (images.isEmpty() && !words.isEmpty()) {
            parts.line(caption);
        }
        endFigure(images, words, parts);
    }

    private static void endFigure(List<Image> images, List<Inline> caption, Segmenter parts) {
        if (!images.isEmpty()) {
            parts.add(new Block.Figure(images, caption));
            images.clear();
        }
    }

    private static Box.Block withoutCaption(Box.Block figure, List<Run> caption) {
        List<Box> rest = new ArrayList<>();
        for (Box child : figure.children()) {
            boolean isCaption = child instanceof Box.Block block && block.tag().equals("figcaption");
            if (!isCaption || !SingleLine.gather((Box.Block) child, caption)) {
                rest.add(child);
            }
        }
        return figure.with(rest);
    }
}
