package io.github.qingwen.internal.layout;

import io.github.qingwen.internal.css.CssColor;
import org.jspecify.annotations.Nullable;

/**
 * The computed style of text: inherited CSS, and the background of the boxes around it.
 *
 * @param size font size in CSS pixels, rounded to 1/10 px
 * @param weight 100 to 900; see {@link #isBold()}
 * @param italic whether it is italic
 * @param underline whether it is underlined other than by a link
 * @param strikethrough whether it is struck through
 * @param script superscript or subscript
 * @param code whether an element marks it as code ({@code code}, {@code kbd}, {@code samp}, {@code tt})
 * @param color the text colour ({@code -webkit-text-fill-color}, else {@code color})
 * @param background the background colour, or null for an image or gradient
 * @param align the alignment of its lines
 * @param whiteSpace the handling of its whitespace
 * @param link the link around it, or null
 * @param hiddenBy why the enclosing box is hidden, or null if it is visible
 * @param isSetOff whether the text has the colour of the boxes around it, but a border, a neighbour or a shadow may
 *     make it visible; its background is then null
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

    /** The style of an article's root: WeChat uses 17 px, black on white. */
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
    /** Font size, in CSS pixels, below which text is unreadable. */
    private static final double SMALLEST_VISIBLE = 1.5;

    /** Returns a copy that is linked to an address. */
    public TextStyle linkedTo(String address) {
        return with(background, new Link(address, null), hiddenBy, isSetOff);
    }

    /** Returns a copy for text that may be visible although it has the colour of the boxes around it. */
    public TextStyle setOff() {
        return with(null, link, hiddenBy, true);
    }

    /** Returns a copy for a visible box. */
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

    /** Returns the address of the link as written, or null. */
    public @Nullable String href() {
        return link == null ? null : link.href();
    }

    /** Returns true for weights of at least 600. */
    public boolean isBold() {
        return weight >= BOLD;
    }

    /** Returns why text in this style is hidden, or null if it is visible. */
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
