package io.github.qingwen.rule;

/** Which rules are on. Each preset has the rules of the one before, and more. */
public enum Preset {
    /**
     * Everything that a browser shows is kept where it stands, ornaments, prompts and credit lines too. For archives.
     */
    FAITHFUL,
    /**
     * Decoration and prompts are removed, credits move to the metadata; the text itself is not changed. The default.
     */
    STANDARD,
    /**
     * As an editor would retype the article: QR codes and animated requests to follow are removed too, lines with typed
     * list markers become lists, and sections of references become footnotes. For reading, search and language models.
     */
    READER
}
