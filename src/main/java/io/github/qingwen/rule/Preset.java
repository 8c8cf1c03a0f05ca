package io.github.qingwen.rule;

/** The rules that are on. Each preset has the rules of the previous one, and more. */
public enum Preset {
    /**
     * The text that a browser shows stays in its place, including ornaments, prompts and credit lines. Spacers, drawings
     * without text, and the copy buttons and line numbers of code are removed. For archives.
     */
    FAITHFUL,
    /**
     * Decoration and prompts are removed, and credits move to the metadata. Lines with typed list markers become lists,
     * and sections of references become footnotes. The default.
     */
    STANDARD,
    /**
     * As an editor would retype the article: QR codes and animated requests to follow are removed too. For reading,
     * search and language models.
     */
    READER
}
