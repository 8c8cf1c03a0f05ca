package io.github.qingwen.render.text;

import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Footnote;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
        String text = pieces(article).stream()
                .map(TextPiece::text)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return text.isEmpty() ? "" : text + '\n';
    }

    /**
     * The same text in pieces, cut at every heading, and where a piece would be too long: between blocks, else at the end of
     * a sentence, else anywhere. Nothing is lost and nothing stands twice, pictures neither.
     *
     * @param most the length that no piece exceeds, in {@code char}s; at least 2
     * @throws IllegalArgumentException if {@code most} is less
     */
    public List<Chunk> chunks(Article article, int most) {
        if (most < 2) {
            throw new IllegalArgumentException("a chunk must have room for 2 chars at least, not " + most);
        }
        return Chunks.of(pieces(article), most);
    }

    private List<TextPiece> pieces(Article article) {
        List<TextPiece> pieces = new ArrayList<>();
        if (title && article.metadata().title() != null) {
            Block words = new Block.Paragraph(List.of(new Inline.Text(article.metadata().title())));
            pieces.add(new TextPiece(words, TextBlocks.text(words)));
        }
        article.blocks().forEach(block -> pieces.add(new TextPiece(block, TextBlocks.text(block))));
        for (Footnote footnote : article.footnotes()) {
            // its blocks stand in one piece, as those of an item do
            Block note = new Block.Quote(List.of(), footnote.blocks());
            pieces.add(new TextPiece(note, TextBlocks.item("[" + footnote.label() + "] ", footnote.blocks())));
        }
        return pieces;
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
