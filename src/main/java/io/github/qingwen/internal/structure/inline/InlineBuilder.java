package io.github.qingwen.internal.structure.inline;

import io.github.qingwen.internal.image.Emoji;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.footnote.MarkedFootnotes;
import io.github.qingwen.internal.structure.footnote.ReferenceSection;
import io.github.qingwen.internal.structure.inline.Marks.Mark;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From the runs of a line to inlines: pieces of one look are joined however many elements they were cut into. */
public final class InlineBuilder {
    private final ImageResolver pictures;
    private final Set<String> notes;

    /** @param notes labels of the notes that raised numbers point at */
    public InlineBuilder(ImageResolver pictures, Set<String> notes) {
        this.pictures = pictures;
        this.notes = notes;
    }

    /** @return the content, empty where there is nothing to see */
    public List<Inline> inlines(List<Run> runs) {
        Tokens tokens = new Tokens();
        for (Run run : runs) {
            add(run, tokens);
        }
        List<Token> closed = tokens.close();
        return nest(closed, 0, closed.size(), EnumSet.noneOf(Mark.class));
    }

    private void add(Run run, Tokens tokens) {
        String note = notes.isEmpty() ? null : note(run);
        if (note != null) {
            tokens.leaf(new Inline.FootnoteReference(note), Marks.of(run.style()).ofMark());
        } else if (run instanceof Run.Text text) {
            tokens.text(text.text(), Marks.of(text.style()), text.style().whiteSpace());
        } else if (run instanceof Run.Break) {
            tokens.lineBreak();
        } else if (run instanceof Run.Atom atom) {
            leaf(atom).ifPresent(leaf -> tokens.leaf(leaf, Marks.of(atom.style())));
        }
    }

    /** The label of the note that the run points at, or null. */
    private @Nullable String note(Run run) {
        String marked = ReferenceSection.label(run);
        String label = marked == null ? MarkedFootnotes.label(run) : marked;
        return label != null && notes.contains(label) ? label : null;
    }

    private Optional<Inline> leaf(Run.Atom atom) {
        Optional<Inline> formula = Formulas.latex(atom.element()).map(Inline.Formula::new);
        if (formula.isPresent()) {
            return formula;
        }
        Optional<Inline> emoji = Emoji.text(atom.element()).map(Inline.Text::new);
        return emoji.isPresent() ? emoji : pictures.image(atom.element()).map(Inline.Picture::new);
    }

    /** Wraps, at each place, the mark that reaches furthest, so that none is cut where it need not be. */
    private static List<Inline> nest(List<Token> tokens, int from, int to, Set<Mark> done) {
        List<Inline> content = new ArrayList<>();
        int at = from;
        while (at < to) {
            Mark widest = null;
            int reach = at;
            for (Mark mark : Mark.values()) {
                int end = done.contains(mark) ? at : reach(tokens, at, to, mark);
                if (end > reach) {
                    widest = mark;
                    reach = end;
                }
            }
            if (widest == null) {
                at = leaf(tokens, at, to, done, content);
            } else {
                Set<Mark> inner = EnumSet.of(widest);
                inner.addAll(done);
                content.add(tokens.get(at).marks().wrap(widest, nest(tokens, at, reach, inner)));
                at = reach;
            }
        }
        return content;
    }

    private static int reach(List<Token> tokens, int at, int to, Mark mark) {
        Marks first = tokens.get(at).marks();
        int end = at;
        while (end < to && tokens.get(end).marks().shares(mark, first)) {
            end++;
        }
        return end;
    }

    /** Adds the leaf, joined with the text tokens that follow it and carry no further mark. */
    private static int leaf(List<Token> tokens, int at, int to, Set<Mark> done, List<Inline> content) {
        Token token = tokens.get(at);
        if (!token.isText()) {
            content.add(token.leaf());
            return at + 1;
        }
        StringBuilder words = new StringBuilder();
        int end = at;
        while (end < to && tokens.get(end).isText() && (end == at || isPlain(tokens.get(end).marks(), done))) {
            words.append(tokens.get(end++).words());
        }
        content.add(new Inline.Text(words.toString()));
        return end;
    }

    private static boolean isPlain(Marks marks, Set<Mark> done) {
        for (Mark mark : Mark.values()) {
            if (marks.has(mark) && !done.contains(mark)) {
                return false;
            }
        }
        return true;
    }

    /** A line that is bold from end to end, as headings are, without that mark. */
    public static List<Inline> withoutStrong(List<Inline> content) {
        if (content.size() == 1 && content.get(0) instanceof Inline.Link link) {
            return List.of(new Inline.Link(link.url(), withoutStrong(link.content())));
        }
        return content.size() == 1 && content.get(0) instanceof Inline.Strong strong ? strong.content() : content;
    }
}
