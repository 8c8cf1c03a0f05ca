package io.github.qingwen.render.markdown;

/**
 * Keys, notation and date format of front matter. Fields of {@code Metadata.extra} follow in every style; those that
 * its site generator knows have the type that it expects. The styles of site generators have a block even where no
 * field has a value.
 */
public enum FrontMatterStyle {
    /** No front matter. */
    NONE,
    /** YAML with plain names: title, author, account, date, description, cover, source, tags, categories, credits. */
    PLAIN,
    /** YAML as Hexo reads it: {@code excerpt}, a date without offset, in Beijing time. */
    HEXO,
    /** YAML as Hugo reads it: {@code images}, {@code canonicalURL}. */
    HUGO_YAML,
    /** TOML between {@code +++}, with the keys of {@link #HUGO_YAML}. */
    HUGO_TOML,
    /**
     * YAML as Jekyll reads it: {@code layout: post}, {@code excerpt}, {@code image}, a date with a space before its
     * offset.
     */
    JEKYLL,
    /** YAML as Obsidian reads its properties: {@code created} without offset, in Beijing time, and {@code aliases}. */
    OBSIDIAN
}
