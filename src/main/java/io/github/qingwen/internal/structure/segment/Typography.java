package io.github.qingwen.internal.structure.segment;

import io.github.qingwen.internal.css.CssColor;
import io.github.qingwen.internal.layout.Align;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.layout.TextStyle;
import io.github.qingwen.internal.text.Whitespace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a line strikes the eye as a whole.
 *
 * @param text its words, white space collapsed
 * @param size of most of it, in pixels
 * @param bold true where all of it is
 * @param color of most of it
 * @param painted true where all of it stands on a colour that its surroundings do not have
 * @param align how it is set
 */
public record Typography(String text, double size, boolean bold, CssColor color, boolean painted, Align align) {
    public static Typography of(List<Run> runs, @Nullable CssColor paper) {
        StringBuilder words = new StringBuilder();
        TextStyle main = null;
        int most = 0;
        boolean bold = true;
        boolean painted = true;
        for (Run run : runs) {
            if (!(run instanceof Run.Text text)) {
                words.append(' ');
                continue;
            }
            words.append(text.text());
            int letters = letters(text.text());
            if (letters > 0) {
                bold &= text.style().isBold();
                painted &= isPainted(text.style(), paper);
            }
            if (letters > most) {
                most = letters;
                main = text.style();
            }
        }
        if (main == null) {
            return new Typography(collapsed(words), 0, false, runs.get(0).style().color(), false, runs.get(0).style().align());
        }
        return new Typography(collapsed(words), main.size(), bold, main.color(), painted, main.align());
    }

    private static boolean isPainted(TextStyle style, @Nullable CssColor paper) {
        CssColor background = style.background();
        return background == null ? paper != null : paper == null || !background.looksLike(paper);
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Whitespace.isSpace(text.charAt(i)) ? 0 : 1;
        }
        return letters;
    }

    private static String collapsed(CharSequence words) {
        StringBuilder text = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Whitespace.hasNoWidth(c)) {
                continue;
            }
            boolean space = Whitespace.isSpace(c);
            if (!space) {
                text.append(c);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
        return Whitespace.strip(text.toString());
    }

    public int length() {
        return text.codePointCount(0, text.length());
    }

    /** True for words in a colour of their own, neither black nor grey. */
    public boolean isColored() {
        return color.isColorful();
    }

    /** True for words in white or nearly, which stand on something dark. */
    public boolean isLight() {
        return color.isLight();
    }

    /** True where the eye takes the two for the same kind of line, whatever they say. */
    public boolean resembles(Typography other) {
        return Math.abs(size - other.size) < 1 && bold == other.bold && painted == other.painted
                && color.looksLike(other.color);
    }

    public boolean isCentered() {
        return align == Align.CENTER;
    }
}
