package io.github.qingwen.internal;

/**
 * The bounds that keep hostile input from costing more than linear time, deep recursion or much memory. These are the
 * bounds of layout, structure and output; those of a parser stand in it. Beyond a bound, content is kept in a simpler form
 * (less style, less structure, the address as it stands); it is never lost.
 *
 * <p>Bounds of formats (nine digits in the number of a CommonMark list item) stand where the format is written.
 */
public final class Limits {
    private Limits() {}

    /**
     * Nested elements that are laid out with their own style. Browsers stop nesting at 512; what is deeper keeps its
     * text.
     */
    public static final int LAYOUT_DEPTH = 600;

    /**
     * Nested lists, quotations, tables and cells: deeper ones become paragraphs. Readers of the outputs have limits
     * too.
     */
    public static final int BLOCK_DEPTH = 32;

    /** Visible boxes around one line: more would make the search for the outermost slow, and nobody draws them. */
    public static final int VISIBLE_BOXES = 24;

    /** Steps of the path that names an element in the report; longer paths begin with an ellipsis. */
    public static final int PATH_STEPS = 12;

    /** Whitespace-separated tokens of one CSS value: no property that is read takes more. */
    public static final int CSS_TOKENS = 24;

    /** Lines of one paragraph of Markdown: those after it are a paragraph of their own. Nobody writes so many. */
    public static final int PARAGRAPH_LINES = 1_000;

    /** Characters that a table repeats where its spans are written as repeated cells: beyond, each cell stands once. */
    public static final int REPEATED_TEXT = 100_000;

    /** Characters of a number in CSS or in an attribute: longer ones are no number. */
    public static final int NUMBER_LENGTH = 32;

    /** Nested elements of a formula: deeper ones are not read as LaTeX. */
    public static final int FORMULA_DEPTH = 100;

    /** Cells of a table in a drawn formula, with those that are empty: larger ones are not read as LaTeX. */
    public static final int FORMULA_CELLS = 10_000;

    /** Pixels of an image's side: larger values are errors of an editor. */
    public static final int IMAGE_SIDE = 100_000;

    /**
     * Proxies inside proxies, of which two have been seen: an address that still changes after these is left as it is.
     */
    public static final int PROXY_DEPTH = 8;

    /** Times that an address inside a proxy's address is percent-decoded: twice has been seen. */
    public static final int PROXY_ENCODINGS = 3;

    /**
     * Returns the end of a message about a source that exceeds a limit of the user's: what to do.
     *
     * @param limit a component of {@code InputLimits}, such as {@code depth}
     */
    public static String advice(String limit) {
        return "; check what it is, or raise the limit (InputLimits.with" + Character.toUpperCase(limit.charAt(0))
                + limit.substring(1) + ", --max-" + limit + ")";
    }
}
