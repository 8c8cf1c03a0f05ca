package io.github.qingwen.render.markdown;

/** How a card is written. */
public enum CardStyle {
    /** As its kind and title, linked if the card has a URL. */
    LINK,
    /** As an HTML {@code figure} with all of its fields. */
    HTML,
    /** Not at all. */
    OMIT
}
