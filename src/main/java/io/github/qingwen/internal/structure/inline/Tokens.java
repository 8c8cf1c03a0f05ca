package io.github.qingwen.internal.structure.inline;

import io.github.qingwen.internal.layout.WhiteSpace;
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
    private boolean lineStart = true;

    void text(String text, Marks style, WhiteSpace whiteSpace) {
        change(style);
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isWordCharacter(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                space();
                words.append(text, at, end);
                lineStart = false;
            }
            if (end < text.length()) {
                special(text, end, whiteSpace);
            }
            at = end + 1;
        }
    }

    private static boolean isWordCharacter(char c) {
        return !Whitespace.isCollapsible(c) && !Whitespace.isZeroWidth(c) && !Joiners.isJoiner(c);
    }

    /** Whitespace, or a character of no width, which shows nothing but where it joins two others. */
    private void special(String text, int at, WhiteSpace whiteSpace) {
        char c = text.charAt(at);
        if (Whitespace.isZeroWidth(c)
                || (Joiners.isJoiner(c) && (pendingSpace || !Joiners.join(words, text, at + 1)))) {
            return;
        }
        if (c == '\n' && whiteSpace != WhiteSpace.COLLAPSE) {
            lineBreak();
        } else if (Whitespace.isCollapsible(c) && whiteSpace != WhiteSpace.KEEP) {
            pendingSpace = true;
        } else {
            space();
            words.append(c == '\t' || c == '\r' ? ' ' : c);
            lineStart = false;
        }
    }

    void leaf(Inline leaf, Marks style) {
        change(style);
        space();
        flush();
        tokens.add(new Token(leaf, style));
        lineStart = false;
    }

    void lineBreak() {
        flush();
        tokens.add(new Token(new Inline.LineBreak(), marks));
        pendingSpace = false;
        lineStart = true;
    }

    private void change(Marks style) {
        if (!style.equals(marks)) {
            flush();
            marks = style;
        }
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

    /** Whitespace at the ends of a text is a token of its own: its neighbours decide its marks. */
    private void split(String text) {
        if (!Whitespace.isSpace(text.charAt(0)) && !Whitespace.isSpace(text.charAt(text.length() - 1))) {
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
     * Returns the tokens without spaces and line breaks at the ends of the line; gaps carry the marks that their
     * neighbours share.
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
                Marks before = bridged.get(bridged.size() - 1).marks();
                bridged.add(tokens.get(i).with(before.common(tokens.get(next).marks())));
            }
            bridged.add(tokens.get(i++));
        }
        return bridged;
    }
}
