package io.github.qingwen.internal.structure.element;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code figure} with pictures and a {@code figcaption}. A figure with other content is read as that content. */
public final class FigureReader implements ElementReader {
    @Override
    public boolean reads(Box.Block block) {
        return block.tag().equals("figure");
    }

    @Override
    public void read(Box.Block figure, SegmentSink sink) {
        List<Run> caption = new ArrayList<>();
        List<Segment> content = sink.nested(withoutCaption(figure, caption));
        List<Inline> words = sink.inlines(caption);
        List<Image> images = images(content);
        if (!images.isEmpty()) {
            sink.add(new Block.Figure(images, words));
            return;
        }
        boolean captioned = endsWithPicture(content);
        boolean isTitle = !captioned
                && !words.isEmpty()
                && figure.children().get(0) instanceof Box.Block first
                && first.tag().equals("figcaption");
        if (isTitle) {
            sink.addLine(caption);
        }
        if (!content.isEmpty()) {
            sink.add(
                    Segment.Kind.FIGURE,
                    List.of(content),
                    parts -> figures(parts.get(0), captioned ? words : List.of()));
        }
        if (!captioned && !isTitle && !words.isEmpty()) {
            sink.addLine(caption);
        }
    }

    /** Returns the images of content that holds only images; the empty list for other content. */
    private static List<Image> images(List<Segment> content) {
        List<Image> images = new ArrayList<>();
        for (Segment segment : content) {
            if (!(segment instanceof Segment.Resolved resolved) || !resolved.isUncaptionedFigure()) {
                return List.of();
            }
            images.addAll(((Block.Figure) resolved.block()).images());
        }
        return images;
    }

    private static boolean endsWithPicture(List<Segment> content) {
        return !content.isEmpty()
                && content.get(content.size() - 1) instanceof Segment.Resolved last
                && last.isUncaptionedFigure();
    }

    /** Joins neighbouring images into one figure. The last figure has the caption. */
    private static List<Block> figures(List<Block> blocks, List<Inline> caption) {
        List<Block> figures = new ArrayList<>();
        List<Image> images = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Figure figure && figure.caption().isEmpty()) {
                images.addAll(figure.images());
            } else {
                endFigure(images, List.of(), figures);
                figures.add(block);
            }
        }
        endFigure(images, caption, figures);
        return figures;
    }

    private static void endFigure(List<Image> images, List<Inline> caption, List<Block> figures) {
        if (!images.isEmpty()) {
            figures.add(new Block.Figure(images, caption));
            images.clear();
        }
    }

    private static Box.Block withoutCaption(Box.Block figure, List<Run> caption) {
        List<Box> rest = new ArrayList<>();
        for (Box child : figure.children()) {
            List<Run> words =
                    child instanceof Box.Block block && block.tag().equals("figcaption") ? SingleLine.of(block) : null;
            if (words == null) {
                rest.add(child);
            } else {
                SingleLine.append(words, caption);
            }
        }
        return figure.with(rest);
    }
}
