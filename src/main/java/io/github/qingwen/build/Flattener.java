package io.github.qingwen.build;

import io.github.qingwen.model.Block;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import io.github.qingwen.style.Box;
import io.github.qingwen.style.CssColor;
import io.github.qingwen.style.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From the tree to the flat list of parts: wrappers dissolve, what is drawn around parts is remembered as frames. */
final class Flattener {
    /** In the order in which they are asked. */
    private static final List<BlockReader> READERS = List.of(
            new HeadingReader(), new CodeReader(), new TableReader(), new ListReader(), new QuoteReader(),
            new FigureReader(), new DividerReader(), new Grids());

    /** Lists in lists beyond this depth are read as their content: outputs have limits of nesting too. */
    private static final int MOST_NESTED = 32;

    private final Content content;
    private final int depth;
    private final List<Part> parts = new ArrayList<>();
    private @Nullable Frame frame;
    private @Nullable CssColor paper;

    private Flattener(Content content, @Nullable CssColor paper, int depth) {
        this.content = content;
        this.paper = paper;
        this.depth = depth;
    }

    /** The parts of what is inside the article. */
    static List<Part> parts(Box.Block article, Content content) {
        return parts(article, content, 0);
    }

    private static List<Part> parts(Box.Block block, Content content, int depth) {
        Flattener flattener = new Flattener(content, block.text().background(), depth);
        flattener.inside(block);
        return flattener.parts;
    }

    /** The blocks of what is inside: of an item, a cell, a quotation. */
    List<Block> nested(Box.Block block) {
        return content.blocks(Inferences.nested(parts(block, content, depth + 1), content));
    }

    Content content() {
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
        for (BlockReader reader : READERS) {
            if (depth < MOST_NESTED && reader.reads(block)) {
                reader.read(block, this);
                return;
            }
        }
        framed(block);
    }

    /** Adds what is inside the block, framed by it where it can be seen. */
    void framed(Box.Block block) {
        Frame around = frame;
        frame = Frame.of(block, around);
        inside(block);
        frame = around;
    }

    void add(Block block) {
        parts.add(new Part.Ready(block, frame));
    }

    void title(List<Run> runs, int level) {
        List<Inline> words = InlineBuilder.withoutStrong(content.inlines(runs));
        if (!words.isEmpty()) {
            parts.add(new Part.Title(words, Look.of(runs, paper), level, frame));
        }
    }

    /** Adds words, and what stands on lines of its own between them: pictures, cards, formulas. */
    void line(List<Run> runs) {
        List<Run> words = new ArrayList<>();
        List<Image> pictures = new ArrayList<>();
        boolean hasWords = Figures.hasWords(runs);
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            Optional<Block> card = run instanceof Run.Atom atom ? content.card(atom.element()) : Optional.empty();
            if (card.isPresent()) {
                end(words, pictures);
                add(card.get());
            } else if (run instanceof Run.Atom atom && Figures.standsAlone(atom, hasWords)) {
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
        if (words.stream().anyMatch(Flattener::showsSomething)) {
            parts.add(new Part.Words(List.copyOf(words), Look.of(words, paper), frame));
        }
        words.clear();
    }
}
