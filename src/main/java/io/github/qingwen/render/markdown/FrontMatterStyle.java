package io.github.qingwen.render.markdown;

import io.github.qingwen.internal.frontmatter.Notation;
import io.github.qingwen.internal.site.Dialect;
import io.github.qingwen.internal.site.Hexo;
import io.github.qingwen.internal.site.Hugo;
import io.github.qingwen.internal.site.Jekyll;
import io.github.qingwen.internal.site.Obsidian;

/**
 * Keys, notation and date format of front matter. In every style the fields of {@code Metadata.extra} follow; fields that
 * the style's site generator knows are converted to the type that it expects. The styles of site generators write a block
 * even if no field has a value.
 */
public enum FrontMatterStyle {
    /** No front matter. */
    NONE(new Dialect()),
    /** YAML with plain names: title, author, account, date, description, cover, source, source_url, tags, categories, credits. */
    PLAIN(new Dialect()),
    /** YAML for Hexo: {@code excerpt}, a date without offset, in Beijing time. */
    HEXO(new Hexo()),
    /** YAML for Hugo: {@code images}, {@code canonicalURL}. */
    HUGO_YAML(new Hugo(Notation.YAML)),
    /** TOML between {@code +++}, with the keys of {@link #HUGO_YAML}. */
    HUGO_TOML(new Hugo(Notation.TOML)),
    /**
     * YAML for Jekyll: {@code layout: post}, {@code excerpt}, {@code image}, a date with a space before its offset.
     */
    JEKYLL(new Jekyll()),
    /** YAML for Obsidian: {@code created} without offset, in Beijing time, and {@code aliases}. */
    OBSIDIAN(new Obsidian());

    @SuppressWarnings("ImmutableEnumChecker") // dialects have no state
    private final Dialect dialect;

    FrontMatterStyle(Dialect dialect) {
        this.dialect = dialect;
    }

    Dialect dialect() {
        return dialect;
    }
}
