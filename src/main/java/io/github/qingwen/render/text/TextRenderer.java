package io.github.qingwen.render.text;

import io.github.qingwen.internal.text.Sentences;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Footnote;
import io.github.qingwen.model.Inline;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.render.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Writes an article as plain text for search and language models: in reading order, with a blank line between blocks,
 * list markers, and tabs between the cells of table rows. Immutable and thread-safe.
 */
public final class TextRenderer implements Renderer {
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

    /** Returns text that ends with a line feed, or the empty string where the article has no text. */
    @Override
    public String render(Article article) {
        Objects.requireNonNull(article, "article");
        String text = PlacedText.of(pieces(article)).text();
        return text.isEmpty() ? "" : text + '\n';
    }

    /**
     * Returns the text in chunks of a length in {@code char}s, all else as {@link #chunks(Article, ChunkOptions)} does
     * by default.
     *
     * @param maxChars the greatest length of a chunk in {@code char}s, at least 2
     * @throws IllegalArgumentException if {@code maxChars} is less than 2
     */
    public List<Chunk> chunks(Article article, int maxChars) {
        Objects.requireNonNull(article, "article");
        return chunks(article, ChunkOptions.builder().size(maxChars).build());
    }

    /**
     * Returns the text of {@link #render} in chunks, cut at headings, and where a chunk would be too large: between
     * blocks, else at the end of a sentence, else anywhere but inside a surrogate pair. The title and headings stay with
     * what they head, and so does a sentence that ends with a colon; chunks that are too small are joined. All text but
     * the separators of blocks is in exactly one chunk, besides what chunks repeat on request, and so is every picture.
     */
    public List<Chunk> chunks(Article article, ChunkOptions options) {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(options, "options");
        Metadata metadata = article.metadata();
        String identity =
                ArticleIdentity.of(metadata, PlacedText.of(body(article)).text());
        return Chunks.of(metadata, identity, PlacedText.of(pieces(article)), options);
    }

    private List<TextPiece> pieces(Article article) {
        List<TextPiece> pieces = new ArrayList<>();
        List<TextPiece> body = body(article);
        String name = article.metadata().title();
        if (title && name != null && (body.isEmpty() || !isTakenFrom(body.get(0), name))) {
            Block line = new Block.Paragraph(List.of(new Inline.Text(name)));
            pieces.add(new TextPiece(line, text(line), true));
        }
        pieces.addAll(body);
        return pieces;
    }

    /** A title may be the first sentence of the text, whole or shortened, where the source states none. */
    private static boolean isTakenFrom(TextPiece first, String title) {
        boolean isShortened = title.endsWith("…");
        String start = isShortened ? title.substring(0, title.length() - 1) : title;
        if (first.heads() || start.isEmpty() || !first.text().startsWith(start)) {
            return false;
        }
        int end = start.length();
        return isShortened || Sentences.endsAt(first.text(), end) || Sentences.endsAt(first.text(), end + 1);
    }

    /** Returns the pieces without the title. */
    private List<TextPiece> body(Article article) {
        List<TextPiece> pieces = new ArrayList<>();
        article.blocks().forEach(block -> pieces.add(piece(block)));
        article.footnotes().forEach(footnote -> pieces.add(piece(footnote)));
        return pieces;
    }

    private TextPiece piece(Block block) {
        return new TextPiece(block, text(block), block instanceof Block.Heading);
    }

    private String text(Block block) {
        return new TextBlocks(cards).text(block);
    }

    /** The blocks of a footnote are one piece, as those of a list item are. */
    private TextPiece piece(Footnote footnote) {
        Block blocks = new Block.Quote(List.of(), footnote.blocks());
        return new TextPiece(
                blocks, new TextBlocks(cards).item("[" + footnote.label() + "] ", footnote.blocks()), false);
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
