package io.github.qingwen.internal.structure.inline;

import io.github.qingwen.internal.layout.WhiteSpace;
import io.github.qingwen.internal.structure.inline.Marks.Mark;
import io.github.qingwen.internal.text.Whitespace;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Gathers the tokens of a line; whitespace is collapsed as in a browser, across the seams between elements. */
final class Tokens {
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Marks marks = Marks.NONE;
    private boolean pendingSpace;
    /** True if the last token is a space into which later whitespace collapses. */
    private boolean endsInSpace;

    private boolean lineStart = true;

    void text(String text, Marks style, WhiteSpace whiteSpace) {
        change(style);
        int at = 0;
        while (at < text.length()) {
            int end = endOfWord(text, at);
            if (end > at) {
                space();
                words.append(text.substring(at, end));
                shown();
            }
            if (end < text.length()) {
                special(text, end, whiteSpace);
            }
            at = end + 1;
        }
    }

    private static int endOfWord(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Whitespace.isCollapsible(c) || Whitespace.isZeroWidth(c) || Joiners.isJoiner(c)) {
                return i;
            }
        }
        return text.length();
    }

    /** Adds whitespace, or a zero-width character if it joins two others. */
    private void special(String text, int at, WhiteSpace whiteSpace) {
        char c = text.charAt(at);
        if (Whitespace.isZeroWidth(c)
                || (Joiners.isJoiner(c) && (pendingSpace || !Joiners.join(words, text, at + 1)))) {
            return;
        }
        if (c == '\n' && whiteSpace != WhiteSpace.COLLAPSE) {
            lineBreak(marks);
        } else if (Whitespace.isCollapsible(c) && whiteSpace != WhiteSpace.KEEP) {
            pendingSpace = !endsInSpace;
        } else {
            space();
            words.append(c == '\t' || c == '\r' ? ' ' : c);
            shown();
        }
    }

    void leaf(Inline leaf, Marks style) {
        change(style);
        space();
        flush();
        tokens.add(new Token(leaf, style));
        shown();
    }

    void lineBreak(Marks style) {
        flush();
        if (endsInSpace) {
            tokens.remove(tokens.size() - 1);
        }
        tokens.add(new Token(new Inline.LineBreak(), style));
        pendingSpace = false;
        endsInSpace = false;
        lineStart = true;
    }

    private void shown() {
        lineStart = false;
        endsInSpace = false;
    }

    /** A space before the change belongs to the text that ends there. Spaces do not collapse across an edge of code. */
    private void change(Marks style) {
        if (style.equals(marks)) {
            return;
        }
        flush();
        if (pendingSpace && !lineStart) {
            tokens.add(Token.text(" ", marks));
            endsInSpace = true;
        }
        pendingSpace = false;
        endsInSpace &= style.has(Mark.CODE) == marks.has(Mark.CODE);
        marks = style;
    }

    private void space() {
        if (pendingSpace && !lineStart) {
            words.append(' ');
        }
        pendingSpace = false;
    }

    private void flush() {
        if (!words.isEmpty()) {
            split(words.toString());
            words.setLength(0);
        }
    }

    /** Splits whitespace off the ends of text other than code, because its neighbours decide its marks. */
    private void split(String text) {
        if (marks.has(Mark.CODE)
                || (!Whitespace.isSpace(text.charAt(0)) && !Whitespace.isSpace(text.charAt(text.length() - 1)))) {
            tokens.add(Token.text(text, marks)); // nearly every text
            return;
        }
        String core = Whitespace.strip(text);
        int start = core.isEmpty() ? text.length() : text.indexOf(core);
        int end = start + core.length();
        addText(text.substring(0, start));
        addText(core);
        addText(text.substring(end));
    }

    private void addText(String text) {
        if (!text.isEmpty()) {
            tokens.add(Token.text(text, marks));
        }
    }

    /**
     * Returns the tokens without spaces and line breaks at the ends of the line. Gaps have the marks that their
     * neighbours share. They are never code, and linked only inside a link.
     */
    List<Token> close() {
        flush();
        int start = 0;
        int end = tokens.size();
        while (start < end && tokens.get(start).isGap()) {
            start++;
        }
        while (end > start && tokens.get(end - 1).isGap()) {
            end--;
        }
        return bridged(tokens.subList(start, end));
    }

    private static List<Token> bridged(List<Token> tokens) {
        List<Token> bridged = new ArrayList<>(tokens.size());
        int i = 0;
        while (i < tokens.size()) {
            int next = i;
            while (tokens.get(next).isGap()) {
                next++;
            }
            for (; i < next; i++) {
                Token before = bridged.get(bridged.size() - 1);
                bridged.add(tokens.get(i).between(before, tokens.get(next)));
            }
            bridged.add(tokens.get(i++));
        }
        return bridged;
    }
}
