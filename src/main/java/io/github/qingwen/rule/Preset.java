package io.github.qingwen.rule;

/** How much of what is not content goes. Each removes what the one before removes, and more. */
public enum Preset {
    /** What a browser shows stays where it stands: dots, prompts and credit lines too. For archives. */
    FAITHFUL,
    /** Decoration and prompts go, credits move to the metadata; no word of the text itself changes. The default. */
    STANDARD,
    /**
     * As a person would have written it: QR codes and animated requests to follow go too, painted bullets and numbers
     * become lists, and reference sections become footnotes. For reading, search and language models.
     */
    READER
}
