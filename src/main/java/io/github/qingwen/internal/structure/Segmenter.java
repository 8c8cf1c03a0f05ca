package io.github.qingwen.internal.structure;

import io.github.qingwen.internal.css.CssColor;
import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.element.CodeReader;
import io.github.qingwen.internal.structure.element.DividerReader;
import io.github.qingwen.internal.structure.element.ElementReader;
import io.github.qingwen.internal.structure.element.FigureReader;
import io.github.qingwen.internal.structure.element.FlexTableReader;
import io.github.qingwen.internal.structure.element.HeadingReader;
import io.github.qingwen.internal.structure.element.ListReader;
import io.github.qingwen.internal.structure.element.PicturePlacement;
import io.github.qingwen.internal.structure.element.QuoteReader;
import io.github.qingwen.internal.structure.element.TableReader;
import io.github.qingwen.internal.structure.inline.InlineBuilder;
import io.github.qingwen.internal.structure.segment.Context;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.Typography;
import io.github.qingwen.internal.structure.segment.VisibleBox;
import io.github.qingwen.internal.text.Whitespace;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From the tree to the flat list of parts: wrappers dissolve, what is drawn around parts is remembered as frames. */
public final class Segmenter {
    /** In the order in which they are asked. */
    private static final List<ElementReader> READERS = List.of(
            new HeadingReader(), new CodeReader(), new TableReader(), new ListReader(), new QuoteReader(),
            new FigureReader(), new DividerReader(), new FlexTableReader());

    /** Lists in lists beyond this depth are read as their content: outputs have limits of nesting too. */
    private static final int MOST_NESTED = 32;

    private final Context content;
    private final int depth;
    private final List<Segment> parts = new ArrayList<>();
    private @Nullable VisibleBox frame;
    private @Nullable CssColor paper;

    private Segmenter(Context content, @Nullable CssColor paper, int depth) {
        this.content = content;
        this.paper = paper;
        this.depth = depth;
    }

    /** The parts of what is inside the article. */
    public static List<Segment> parts(Box.Block article, Context content) {
        return parts(article, content, 0);
    }

    private static List<Segment> parts(Box.Block block, Context content, int depth) {
        Segmenter flattener = new Segmenter(content, block.text().background(), depth);
        flattener.inside(block);
        return flattener.parts;
    }

    /** The blocks of what is inside: of an item, a cell, a quotation. */
    public List<Block> nested(Box.Block block) {
        return content.blocks(Inferences.nested(parts(block, content, depth + 1), content));
    }

    public Context content() {
        return content;
    }

    /** Adds what is inside the block, as if the block were not there. */
    void inside(Box.Block block) {
        CssColor paperAround = paper;
        if (block.children().size() > 1) {
            paper = block.text().background();
        }
        for (Box child : block.children()) {
            if (child instanceof Box.Line line) {
                line(line.runs());
            } else if (child instanceof Box.Block inner) {
                block(inner);
            }
        }
        paper = paperAround;
    }

    private void block(Box.Block block) {
        for (ElementReader reader : READERS) {
            if (depth < MOST_NESTED && reader.reads(block)) {
                reader.read(block, this);
                return;
            }
        }
        framed(block);
    }

    /** Adds what is inside the block, framed by it where it can be seen. */
    public void framed(Box.Block block) {
        VisibleBox around = frame;
        frame = VisibleBox.of(block, around);
        inside(block);
        frame = around;
    }

    public void add(Block block) {
        parts.add(new Segment.Resolved(block, frame));
    }

    public void title(List<Run> runs, int level) {
        List<Inline> words = InlineBuilder.withoutStrong(content.inlines(runs));
        if (!words.isEmpty()) {
            parts.add(new Segment.Heading(words, Typography.of(runs, paper), level, frame));
        }
    }

    /** Adds words, and what stands on lines of its own between them: pictures, cards, formulas. */
    public void line(List<Run> runs) {
        List<Run> words = new ArrayList<>();
        List<Image> pictures = new ArrayList<>();
        boolean hasWords = PicturePlacement.hasWords(runs);
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            Optional<Block> card = run instanceof Run.Atom atom ? content.card(atom.element()) : Optional.empty();
            if (card.isPresent()) {
                end(words, pictures);
                add(card.get());
            } else if (run instanceof Run.Atom atom && PicturePlacement.standsAlone(atom, hasWords)) {
                endWords(words);
                content.figureImage(atom).ifPresent(pictures::add);
            } else if (run instanceof Run.Break && endsParagraph(runs, i)) {
                end(words, pictures);
            } else {
                if (showsSomething(run)) {
                    endPictures(pictures);
                }
                words.add(run);
            }
        }
        end(words, pictures);
    }

    /** An empty line between two lines ends the paragraph. */
    private static boolean endsParagraph(List<Run> runs, int at) {
        for (int i = at + 1; i < runs.size(); i++) {
            if (showsSomething(runs.get(i))) {
                return false;
            }
            if (runs.get(i) instanceof Run.Break) {
                return true;
            }
        }
        return true;
    }

    private static boolean showsSomething(Run run) {
        return run instanceof Run.Atom || (run instanceof Run.Text text && !Whitespace.isBlank(text.text()));
    }

    private void end(List<Run> words, List<Image> pictures) {
        endPictures(pictures);
        endWords(words);
    }

    private void endPictures(List<Image> pictures) {
        if (!pictures.isEmpty()) {
            add(new Block.Figure(pictures, List.of()));
            pictures.clear();
        }
    }

    private void endWords(List<Run> words) {
        if (words.stream().anyMatch(Segmenter::showsSomething)) {
            parts.add(new Segment.Text(List.copyOf(words), Typography.of(words, paper), frame));
        }
        words.clear();
    }
}
