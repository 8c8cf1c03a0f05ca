package io.github.qingwen.rule;

/**
 * The ids of the rules that can be switched, as reports name them. {@code Qingwen.rules()} describes each rule and its
 * presets.
 */
public final class RuleIds {
    public static final String HIDDEN_DISPLAY = "hidden-display";
    public static final String HIDDEN_CLIPPED = "hidden-clipped";
    public static final String HIDDEN_OPACITY = "hidden-opacity";
    public static final String HIDDEN_VISIBILITY = "hidden-visibility";
    public static final String HIDDEN_SCALE = "hidden-scale";
    public static final String HIDDEN_FONT_SIZE = "hidden-font-size";
    public static final String HIDDEN_TRANSPARENT = "hidden-transparent";
    public static final String HIDDEN_SAME_COLOUR = "hidden-same-colour";
    public static final String CHROME_ELEMENT = "chrome-element";
    public static final String DECORATION_SVG = "decoration-svg";
    public static final String IMAGE_DRAWN = "image-drawn";
    public static final String DECORATION_MARKS = "decoration-marks";
    public static final String DECORATION_SPACER = "decoration-spacer";
    public static final String DECORATION_LINE_NUMBERS = "decoration-line-numbers";
    public static final String CHROME_CODE = "chrome-code";
    public static final String CHROME_PAGE = "chrome-page";
    public static final String PROMPT_LINE = "prompt-line";
    public static final String DECORATION_PICTURE = "decoration-picture";
    public static final String PROMPT_PICTURE = "prompt-picture";
    public static final String IMAGE_PAINTED = "image-painted";
    public static final String TITLE_HEADING = "title-heading";
    public static final String REPEATED_TITLE = "repeated-title";
    public static final String ARCHIVE_LINK = "archive-link";
    public static final String ACCOUNT_CARD = "account-card";
    public static final String RELATED_ARTICLES = "related-articles";
    public static final String PROMPT_BLOCK = "prompt-block";
    public static final String DECORATION_LINE = "decoration-line";
    public static final String CREDIT_LINE = "credit-line";
    public static final String HEADING_LINE = "heading-line";
    public static final String CAPTION_LINE = "caption-line";
    public static final String LINK_PRINTED = "link-printed";
    public static final String LIST_DIALOGUE = "list-dialogue";
    public static final String LIST_TYPED = "list-typed";
    public static final String QUOTE_BOX = "quote-box";
    public static final String DECORATION_DIVIDER = "decoration-divider";
    public static final String LIST_ROWS = "list-rows";
    public static final String FOOTNOTES = "footnotes";
    public static final String FOOTNOTE_LINKS = "footnote-links";
    public static final String LINK_SESSION = "link-session";

    private RuleIds() {}
}
