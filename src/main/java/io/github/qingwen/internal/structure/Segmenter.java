package io.github.qingwen.internal.structure;

import io.github.qingwen.internal.Limits;
import io.github.qingwen.internal.css.CssColor;
import io.github.qingwen.internal.layout.Atomic;
import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Display;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.layout.TextStyle;
import io.github.qingwen.internal.structure.element.ElementReader;
import io.github.qingwen.internal.structure.element.PicturePlacement;
import io.github.qingwen.internal.structure.element.SegmentSink;
import io.github.qingwen.internal.structure.inline.InlineBuilder;
import io.github.qingwen.internal.structure.segment.Decision;
import io.github.qingwen.internal.structure.segment.Markup;
import io.github.qingwen.internal.structure.segment.PendingEntry;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.Typography;
import io.github.qingwen.internal.structure.segment.VisibleBox;
import io.github.qingwen.internal.text.Url;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the box tree into segments in reading order: wrappers dissolve, visible boxes around segments are recorded, and
 * readers read the elements whose markup states their structure.
 */
final class Segmenter implements SegmentSink {
    private final ElementReaders readers;
    private final InlineBuilder inlines;
    private final int depth;
    private final List<Segment> segments = new ArrayList<>();
    private @Nullable VisibleBox box;
    /**
     * The background colour of the innermost block around with several children; null for an image. A chip that wraps one
     * line is part of the line's own look.
     */
    private @Nullable CssColor surroundings;
    /** The markup that the elements around the current block state. */
    private Markup markup = Markup.NONE;

    private Segmenter(ElementReaders readers, InlineBuilder inlines, @Nullable CssColor surroundings, int depth) {
        this.readers = readers;
        this.inlines = inlines;
        this.surroundings = surroundings;
        this.depth = depth;
    }

    /** Returns the segments of a block's content. */
    static List<Segment> segments(Box.Block block, ElementReaders readers, InlineBuilder inlines) {
        return segments(block, readers, inlines, 0);
    }

    private static List<Segment> segments(Box.Block block, ElementReaders readers, InlineBuilder inlines, int depth) {
        Segmenter segmenter = new Segmenter(readers, inlines, block.text().background(), depth);
        segmenter.content(block);
        return segmenter.segments;
    }

    @Override
    public List<Segment> nested(Box.Block block) {
        return segments(block, readers, inlines, depth + 1);
    }

    @Override
    public List<Inline> inlines(List<Run> runs) {
        return inlines.inlines(runs);
    }

    private void content(Box.Block block) {
        CssColor around = surroundings;
        if (block.children().size() > 1) {
            surroundings = block.text().background();
        }
        Markup outer = markup;
        for (int i = 0; i < block.children().size(); i++) {
            if (block.style().display() == Display.ROW) {
                markup = outer.inColumn(block, i);
            }
            Box child = block.children().get(i);
            if (child instanceof Box.Line line) {
                addLine(line.runs());
            } else if (child instanceof Box.Block inner) {
                block(inner);
            }
        }
        markup = outer;
        surroundings = around;
    }

    private void block(Box.Block block) {
        ElementReader reader = depth < Limits.BLOCK_DEPTH ? readers.of(block) : null;
        if (reader != null) {
            reader.read(block, this);
        } else {
            addContent(block);
        }
    }

    @Override
    public void addContent(Box.Block block) {
        VisibleBox around = box;
        Markup outer = markup;
        box = VisibleBox.of(block, around);
        if (isHeading(block.tag())) {
            markup = markup.inHeading(block);
        } else if (block.tag().equals("figcaption")) {
            markup = markup.inFigcaption();
        }
        content(block);
        markup = outer;
        box = around;
    }

    private static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    @Override
    public void add(Block block) {
        segments.add(new Segment.Resolved(block, box, null));
    }

    @Override
    public void add(
            Segment.Kind kind, List<List<Segment>> parts, Segment.Composer composer, @Nullable PendingEntry inferred) {
        segments.add(new Segment.Composite(kind, parts, composer, box, inferred));
    }

    @Override
    public void addLine(List<Run> runs) {
        Atomic.Raw raw = onlyRaw(runs);
        if (raw != null) {
            add(new Block.Raw(raw.format(), raw.source()));
            return;
        }
        if (isTextAlone(runs)) {
            endText(runs, false);
            return;
        }
        List<Run> text = new ArrayList<>();
        List<Image> pictures = new ArrayList<>();
        boolean amongText = runs.stream().anyMatch(run -> run instanceof Run.Text && run.hasContent());
        boolean continues = false;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (run instanceof Run.Atom atom && atom.content() instanceof Atomic.Card card) {
                end(text, pictures, continues);
                continues = false;
                add(card.block());
            } else if (run instanceof Run.Atom atom && PicturePlacement.standsAlone(atom, amongText)) {
                endText(text, continues);
                text.clear();
                continues = false;
                pictures.add(picture(atom));
            } else if (run instanceof Run.Break && endsParagraph(runs, i)) {
                end(text, pictures, continues);
                continues = false;
            } else {
                if (run.hasContent()) {
                    endPictures(pictures);
                }
                text.add(run);
                if (run instanceof Run.Break) {
                    continues |= endText(text, continues);
                    text.clear();
                }
            }
        }
        end(text, pictures, continues);
    }

    /** Returns true for a line that holds only text, without line breaks or images, as nearly every line does. */
    private static boolean isTextAlone(List<Run> runs) {
        for (Run run : runs) {
            if (!(run instanceof Run.Text)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the raw source of a line that holds nothing else; null for other lines. */
    private static Atomic.@Nullable Raw onlyRaw(List<Run> runs) {
        Atomic.Raw only = null;
        for (Run run : runs) {
            if (run instanceof Run.Atom atom && atom.content() instanceof Atomic.Raw raw && only == null) {
                only = raw;
            } else if (run.hasContent()) {
                return null;
            }
        }
        return only;
    }

    /**
     * An image on its own line keeps the address of the link around it, and the link's title unless it has its own. An
     * image in a line of text stays inside the link.
     */
    private static Image picture(Run.Atom atom) {
        Image image = ((Atomic.Picture) atom.content()).image();
        TextStyle.Link link = atom.style().link();
        if (link == null) {
            return image;
        }
        return image.withLink(Url.followable(link.href()))
                .withTitle(image.title() == null ? link.title() : image.title());
    }

    /** An empty line between two lines ends the paragraph. */
    private static boolean endsParagraph(List<Run> runs, int at) {
        for (int i = at + 1; i < runs.size(); i++) {
            if (runs.get(i).hasContent()) {
                return false;
            }
            if (runs.get(i) instanceof Run.Break) {
                return true;
            }
        }
        return true;
    }

    private void end(List<Run> text, List<Image> pictures, boolean continues) {
        endPictures(pictures);
        endText(text, continues);
        text.clear();
    }

    private void endPictures(List<Image> pictures) {
        if (!pictures.isEmpty()) {
            add(new Block.Figure(pictures, List.of()));
            pictures.clear();
        }
    }

    /**
     * Adds the text as a line. Returns false and adds nothing if no run is visible.
     *
     * @param continues whether only a line break separates it from the line before
     */
    private boolean endText(List<Run> text, boolean continues) {
        boolean visible = Run.anyHasContent(text);
        if (visible) {
            segments.add(new Segment.Text(
                    List.copyOf(text),
                    Typography.of(text, surroundings),
                    box,
                    continues ? markup.continued() : markup,
                    Decision.NONE,
                    null));
        }
        return visible;
    }
}
