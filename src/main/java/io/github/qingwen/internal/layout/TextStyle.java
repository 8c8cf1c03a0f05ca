package io.github.qingwen.internal.layout;

import io.github.qingwen.internal.css.CssColor;
import org.jspecify.annotations.Nullable;

/**
 * The computed style of text: what CSS inherits, and the background that shows through from the boxes around it.
 *
 * @param size font size in CSS pixels, rounded to 1/10 px
 * @param weight 100 to 900; see {@link #isBold()}
 * @param italic in italics
 * @param underline underlined, other than by being a link
 * @param strikethrough struck through
 * @param script superscript or subscript
 * @param code in an element that says it is code ({@code code}, {@code kbd}, {@code samp}, {@code tt})
 * @param color of the text ({@code -webkit-text-fill-color}, else {@code color})
 * @param background the background colour behind it; null where that is an image or gradient
 * @param align of its lines
 * @param whiteSpace how its whitespace is shown
 * @param link the link around it; null for none
 * @param hiddenBy why nothing in the box around it is shown; null where it is shown
 * @param isSetOff true where the text has the colour of the boxes around it, and a border, a neighbour or a shadow may
 *     set it off; its background is null then
 */
public record TextStyle(
        double size,
        int weight,
        boolean italic,
        boolean underline,
        boolean strikethrough,
        Script script,
        boolean code,
        CssColor color,
        @Nullable CssColor background,
        Align align,
        WhiteSpace whiteSpace,
        @Nullable Link link,
        @Nullable Hidden hiddenBy,
        boolean isSetOff) {
    /**
     * A link.
     *
     * @param href as written
     * @param title its {@code title} attribute, or null
     */
    public record Link(String href, @Nullable String title) {}

    /** Superscript or subscript. */
    public enum Script {
        NONE,
        SUPER,
        SUB
    }

    /** The style of an article's root: WeChat sets 17 px, black on white. */
    public static final TextStyle ROOT = new TextStyle(
            17,
            400,
            false,
            false,
            false,
            Script.NONE,
            false,
            CssColor.BLACK,
            CssColor.WHITE,
            Align.START,
            WhiteSpace.COLLAPSE,
            null,
            null,
            false);

    private static final int BOLD = 600;
    /** Font size, in CSS pixels, below which nobody can read text. */
    private static final double SMALLEST_VISIBLE = 1.5;

    /** Returns this style for text that is a link to an address. */
    public TextStyle linkedTo(String address) {
        return with(background, new Link(address, null), hiddenBy, isSetOff);
    }

    /** Returns this style for text that may be visible although it has the colour of the boxes around it. */
    public TextStyle setOff() {
        return with(null, link, hiddenBy, true);
    }

    /** Returns this style for text whose box is shown. */
    TextStyle shown() {
        return with(background, link, null, isSetOff);
    }

    private TextStyle with(
            @Nullable CssColor background, @Nullable Link link, @Nullable Hidden hiddenBy, boolean isSetOff) {
        return new TextStyle(
                size,
                weight,
                italic,
                underline,
                strikethrough,
                script,
                code,
                color,
                background,
                align,
                whiteSpace,
                link,
                hiddenBy,
                isSetOff);
    }

    /** Returns where the link around it leads, as written; null without a link. */
    public @Nullable String href() {
        return link == null ? null : link.href();
    }

    /** Returns true from weight 600 on. */
    public boolean isBold() {
        return weight >= BOLD;
    }

    /** Returns why a browser shows nothing of text in this style; null where it shows it. */
    public @Nullable Hidden hiddenText() {
        if (hiddenBy != null) {
            return hiddenBy;
        }
        if (size < SMALLEST_VISIBLE) {
            return Hidden.FONT_SIZE;
        }
        if (color.isInvisible()) {
            return Hidden.TRANSPARENT;
        }
        return background != null && color.covers() && color.looksLike(background) ? Hidden.SAME_COLOUR : null;
    }
}
