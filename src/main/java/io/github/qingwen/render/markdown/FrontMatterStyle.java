package io.github.qingwen.render.markdown;

/** Whose front matter: which keys, which notation, which form of date. */
public enum FrontMatterStyle {
    /** None. */
    NONE,
    /** YAML with the names of the model: title, author, account, date, description, cover, source, tags, credits. */
    PLAIN,
    /** YAML as Hexo reads it: {@code excerpt}, a date without offset in Beijing time. */
    HEXO,
    /** YAML as Hugo reads it: {@code images}, {@code canonicalURL}. */
    HUGO_YAML,
    /** The same in TOML, between {@code +++}. */
    HUGO_TOML,
    /** YAML as Jekyll reads it: {@code layout: post}, {@code excerpt}, {@code image}, a date with a space before its offset. */
    JEKYLL,
    /** YAML as Obsidian's properties: {@code created}, {@code aliases}. */
    OBSIDIAN
}
