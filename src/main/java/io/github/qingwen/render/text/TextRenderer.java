package io.github.qingwen.render.text;

import io.github.qingwen.internal.Sha256;
import io.github.qingwen.internal.text.Sentences;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Footnote;
import io.github.qingwen.model.Ids;
import io.github.qingwen.model.Inline;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.render.Renderer;
import java.util.List;
import java.util.Objects;

/**
 * Writes an article as plain text for search and language models: in reading order, with blank lines between blocks,
 * list markers, and tabs between table cells. Immutable and thread-safe.
 */
public final class TextRenderer implements Renderer {
    private static final int HASH_LENGTH = 16;

    private final boolean title;
    private final boolean cards;

    private TextRenderer(Builder builder) {
        this.title = builder.title;
        this.cards = builder.cards;
    }

    /** Returns a renderer with default options. */
    public static TextRenderer create() {
        return builder().build();
    }

    /** Returns a builder with default options. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns text that ends with a line feed, or the empty string if the article has no text. */
    @Override
    public String render(Article article) {
        Objects.requireNonNull(article, "article");
        String text = plainText(article, title).toString();
        return text.isEmpty() ? "" : text + '\n';
    }

    /**
     * Returns the text in chunks of at most {@code maxChars}, with the other defaults of {@link ChunkOptions}.
     *
     * @param maxChars the maximum length of a chunk in {@code char}s, at least 2
     * @throws IllegalArgumentException if {@code maxChars} is less than 2
     */
    public List<Chunk> chunks(Article article, int maxChars) {
        Objects.requireNonNull(article, "article");
        return chunks(article, ChunkOptions.builder().size(maxChars).build());
    }

    /**
     * Returns the text of {@link #render} in chunks. Text is cut at headings. A section that is too large is cut
     * between blocks, else at the end of a sentence, else anywhere but inside a surrogate pair. The title, headings and
     * sentences that end with a colon stay with the text after them. Chunks that are too small are merged. All text
     * except block separators is in exactly one chunk, apart from requested repetitions, and so is every image.
     */
    public List<Chunk> chunks(Article article, ChunkOptions options) {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(options, "options");
        return Chunker.chunks(article.metadata(), identity(article), plainText(article, title), options);
    }

    /** Returns the WeChat IDs, else the URL, else a hash of title and text. It does not depend on the chunks. */
    private String identity(Article article) {
        Metadata metadata = article.metadata();
        Ids ids = metadata.ids();
        if (ids != null && ids.biz() != null && ids.mid() != null) {
            return ids.biz() + '/' + ids.mid() + '/' + (ids.idx() == null ? 1 : ids.idx());
        }
        if (ids != null && ids.sn() != null) {
            return ids.sn();
        }
        String url = metadata.url();
        if (url != null) {
            return url;
        }
        return Sha256.of(Objects.requireNonNullElse(metadata.title(), "") + '\n' + plainText(article, false))
                .substring(0, HASH_LENGTH);
    }

    private PlacedText plainText(Article article, boolean hasTitle) {
        TextBlocks blocks = new TextBlocks(cards);
        PlacedText text = new PlacedText();
        String name = article.metadata().title();
        if (hasTitle && name != null && !isFirstSentence(name, article.blocks())) {
            Block line = new Block.Paragraph(List.of(new Inline.Text(name)));
            text.add(line, blocks.text(line), true);
        }
        for (Block block : article.blocks()) {
            text.add(block, blocks.text(block), block instanceof Block.Heading);
        }
        for (Footnote footnote : article.footnotes()) {
            // one block, like a list item
            Block quote = new Block.Quote(List.of(), footnote.blocks());
            text.add(quote, blocks.item("[" + footnote.label() + "] ", footnote.blocks()), false);
        }
        return text;
    }

    /**
     * Returns whether the title is the first sentence of the text, whole or shortened, as in sources that state no
     * title.
     */
    private boolean isFirstSentence(String title, List<Block> blocks) {
        boolean shortened = title.endsWith("…");
        String start = shortened ? title.substring(0, title.length() - 1) : title;
        if (blocks.isEmpty() || blocks.get(0) instanceof Block.Heading || start.isEmpty()) {
            return false;
        }
        String first = new TextBlocks(cards).text(blocks.get(0));
        int end = start.length();
        return first.startsWith(start)
                && (shortened || Sentences.endsAt(first, end) || Sentences.endsAt(first, end + 1));
    }

    /** Options of the text. Not thread-safe. */
    public static final class Builder {
        private boolean title = true;
        private boolean cards = true;

        private Builder() {}

        /** Sets whether the text begins with the title. Default: true. */
        public Builder title(boolean title) {
            this.title = title;
            return this;
        }

        /** Sets whether cards are written. Default: true. */
        public Builder cards(boolean cards) {
            this.cards = cards;
            return this;
        }

        public TextRenderer build() {
            return new TextRenderer(this);
        }
    }
}
