package io.github.qingwen.render;

import io.github.qingwen.model.Article;
import io.github.qingwen.model.Footnote;

/**
 * Writes an article as plain text for search and language models: reading order, a blank line between blocks, list marks,
 * table rows with tabs between cells. Immutable and thread-safe.
 */
public final class TextRenderer {
    private final boolean title;

    private TextRenderer(Builder builder) {
        this.title = builder.title;
    }

    /** A renderer that begins with the title. */
    public static TextRenderer create() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** @return text that ends with a line feed; the empty string where there is nothing to say */
    public String render(Article article) {
        TextBlocks blocks = new TextBlocks();
        if (title && article.metadata().title() != null) {
            blocks.paragraph(article.metadata().title());
        }
        article.blocks().forEach(block -> block.accept(blocks));
        for (Footnote footnote : article.footnotes()) {
            blocks.item("[" + footnote.label() + "] ", footnote.blocks());
        }
        return blocks.toString();
    }

    /** Chooses what is written. Not thread-safe. */
    public static final class Builder {
        private boolean title = true;

        private Builder() {}

        /** Whether the title comes first. */
        public Builder title(boolean title) {
            this.title = title;
            return this;
        }

        public TextRenderer build() {
            return new TextRenderer(this);
        }
    }
}
