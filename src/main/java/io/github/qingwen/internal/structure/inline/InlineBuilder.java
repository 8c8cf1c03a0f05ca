package io.github.qingwen.internal.structure.inline;

import io.github.qingwen.internal.layout.Atomic;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.inline.Marks.Mark;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Builds inline content from the runs of a line. Neighbouring runs with the same marks become one inline, even if they
 * come from several elements. Immutable; the same runs give the same content.
 */
public final class InlineBuilder {
    private final Function<Run, @Nullable String> footnoteLabel;

    /** @param footnoteLabel returns the label of the footnote that a run refers to, null for other runs */
    public InlineBuilder(Function<Run, @Nullable String> footnoteLabel) {
        this.footnoteLabel = footnoteLabel;
    }

    /** Returns the content; the empty list if nothing is visible. */
    public List<Inline> inlines(List<Run> runs) {
        Tokens tokens = new Tokens();
        for (Run run : runs) {
            add(run, tokens);
        }
        List<Token> closed = tokens.close();
        if (closed.size() == 1 && closed.get(0).marks() == Marks.NONE) {
            return List.of(closed.get(0).leaf()); // nearly every line
        }
        return nest(closed, 0, closed.size(), EnumSet.noneOf(Mark.class));
    }

    private void add(Run run, Tokens tokens) {
        String label = footnoteLabel.apply(run);
        if (label != null) {
            tokens.leaf(
                    new Inline.FootnoteReference(label), Marks.of(run.style()).ofFootnoteReference());
        } else if (run instanceof Run.Text text) {
            tokens.text(text.text(), Marks.of(text.style()), text.style().whiteSpace());
        } else if (run instanceof Run.Break) {
            tokens.lineBreak(Marks.of(run.style()));
        } else if (run instanceof Run.Atom atom) {
            Inline leaf = leaf(atom.content());
            if (leaf != null) {
                tokens.leaf(leaf, Marks.of(atom.style()));
            }
        }
    }

    private static @Nullable Inline leaf(Atomic atomic) {
        if (atomic instanceof Atomic.Formula formula) {
            return new Inline.Formula(formula.latex());
        }
        if (atomic instanceof Atomic.Emoji emoji) {
            return new Inline.Text(emoji.text());
        }
        if (atomic instanceof Atomic.Raw raw) {
            return new Inline.Raw(raw.format(), raw.source());
        }
        return atomic instanceof Atomic.Picture picture ? new Inline.InlineImage(picture.image()) : null;
    }

    /** Wraps at each token the mark that reaches furthest, so that formats are split as little as possible. */
    private static List<Inline> nest(List<Token> tokens, int from, int to, Set<Mark> done) {
        List<Inline> content = new ArrayList<>();
        int at = from;
        while (at < to) {
            Mark widest = null;
            int reach = at;
            for (Mark mark : tokens.get(at).marks().set()) {
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

    /** Adds a leaf, joined with the text tokens that follow it and carry no further mark. */
    private static int leaf(List<Token> tokens, int at, int to, Set<Mark> done, List<Inline> content) {
        Token token = tokens.get(at);
        if (!token.isText()) {
            content.add(token.leaf());
            return at + 1;
        }
        if (at + 1 == to
                || !tokens.get(at + 1).isText()
                || !tokens.get(at + 1).marks().areIn(done)) {
            content.add(token.leaf());
            return at + 1;
        }
        StringBuilder words = new StringBuilder();
        int end = at;
        while (end < to
                && tokens.get(end).isText()
                && (end == at || tokens.get(end).marks().areIn(done))) {
            words.append(tokens.get(end++).text());
        }
        content.add(new Inline.Text(words.toString()));
        return end;
    }

    /** Removes bold, italics and underlines around all of the content, as in a heading or a caption. */
    public static List<Inline> withoutEmphasis(List<Inline> content) {
        if (content.size() != 1) {
            return content;
        }
        Inline only = content.get(0);
        if (only instanceof Inline.Link link) {
            return List.of(new Inline.Link(link.url(), withoutEmphasis(link.content()), link.title()));
        }
        boolean emphasis =
                only instanceof Inline.Strong || only instanceof Inline.Emphasis || only instanceof Inline.Underline;
        return emphasis ? withoutEmphasis(only.content()) : content;
    }
}
