package io.github.qingwen.internal.structure.segment;

import io.github.qingwen.internal.css.CssColor;
import io.github.qingwen.internal.layout.Align;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.layout.TextStyle;
import io.github.qingwen.internal.text.Whitespace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The typography of a line as a whole.
 *
 * @param text its text, whitespace collapsed
 * @param size the font size of most of it, in CSS pixels; 0 for a line without text
 * @param bold whether all of it is bold
 * @param color the colour of most of it
 * @param ownBackground whether all of it has a background colour that its surroundings do not have
 * @param align the alignment of most of it
 */
public record Typography(String text, double size, boolean bold, CssColor color, boolean ownBackground, Align align) {
    /** Difference of two font sizes, in CSS pixels, from which they look different. */
    private static final double SAME_SIZE = 1;

    /**
     * Returns the typography of a line.
     *
     * @param surroundings the background colour around the line; null if that is an image
     */
    public static Typography of(List<Run> runs, @Nullable CssColor surroundings) {
        TextStyle main = null;
        int most = 0;
        boolean bold = true;
        boolean ownBackground = true;
        for (Run run : runs) {
            if (!(run instanceof Run.Text text)) {
                continue;
            }
            int letters = letters(text.text());
            if (letters > 0) {
                bold &= text.style().isBold();
                ownBackground &= hasOwnBackground(text.style(), surroundings);
            }
            if (letters > most) {
                most = letters;
                main = text.style();
            }
        }
        String collapsed = text(runs);
        if (main == null) {
            TextStyle style = runs.get(0).style();
            return new Typography(collapsed, 0, false, style.color(), false, style.align());
        }
        return new Typography(collapsed, main.size(), bold, main.color(), ownBackground, main.align());
    }

    /** Returns the text of runs with each run of spaces as one space. */
    private static String text(List<Run> runs) {
        StringBuilder words = new StringBuilder();
        for (Run run : runs) {
            Whitespace.appendNormalized(run instanceof Run.Text text ? text.text() : " ", words);
        }
        return Whitespace.stripBlank(words.toString());
    }

    private static boolean hasOwnBackground(TextStyle style, @Nullable CssColor surroundings) {
        CssColor background = style.background();
        return background == null ? surroundings != null : surroundings == null || !background.looksLike(surroundings);
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Whitespace.isBlank(text.charAt(i)) ? 0 : 1;
        }
        return letters;
    }

    /** Returns the length of the text in code points. */
    public int length() {
        return text.codePointCount(0, text.length());
    }

    /** Returns true for text in a colour that is neither black nor grey nor white. */
    public boolean isColored() {
        return color.isColorful();
    }

    /** Returns true if two lines look alike, regardless of their text. */
    public boolean looksLike(Typography other) {
        return Math.abs(size - other.size) < SAME_SIZE
                && bold == other.bold
                && ownBackground == other.ownBackground
                && color.looksLike(other.color);
    }

    public boolean isCentered() {
        return align == Align.CENTER;
    }
}
