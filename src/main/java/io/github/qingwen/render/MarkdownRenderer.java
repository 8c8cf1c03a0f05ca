package io.github.qingwen.render;

import io.github.qingwen.model.Article;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;

/**
 * Writes an article as Markdown: CommonMark with GFM tables, strikethrough and footnotes, front matter in YAML first.
 * Immutable and thread-safe.
 *
 * <p>A parser that knows these extensions reads the same blocks and words back. What Markdown has no word for is HTML:
 * tables with spans, underlined, raised and lowered text. Not kept: details of cards, sizes of pictures, and whether
 * punctuation at the edge of an emphasis belongs to it.
 */
public final class MarkdownRenderer {
    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create());

    private static final org.commonmark.renderer.markdown.MarkdownRenderer WRITER =
            org.commonmark.renderer.markdown.MarkdownRenderer.builder()
                    .extensions(EXTENSIONS)
                    .nodeRendererFactory(new TextFactory())
                    .build();

    private final boolean frontMatter;
    private final boolean cardCovers;

    private MarkdownRenderer(Builder builder) {
        this.frontMatter = builder.frontMatter;
        this.cardCovers = builder.cardCovers;
    }

    /** A renderer that writes front matter and body. */
    public static MarkdownRenderer create() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** @return Markdown that ends with a line feed; the empty string where there is nothing to say */
    public String render(Article article) {
        String body = WRITER.render(MarkdownBlocks.document(article, cardCovers)).strip();
        String head = frontMatter ? FrontMatter.yaml(article.metadata()) : "";
        if (body.isEmpty()) {
            return head;
        }
        return head.isEmpty() ? body + '\n' : head + '\n' + body + '\n';
    }

    /** Chooses what is written. Not thread-safe. */
    public static final class Builder {
        private boolean frontMatter = true;
        private boolean cardCovers;

        private Builder() {}

        /** Whether front matter comes first: title, author, date and the like. */
        public Builder frontMatter(boolean frontMatter) {
            this.frontMatter = frontMatter;
            return this;
        }

        /** Whether cards show their picture: the cover of a video, the head of an account. They do not, unless asked. */
        public Builder cardCovers(boolean cardCovers) {
            this.cardCovers = cardCovers;
            return this;
        }

        public MarkdownRenderer build() {
            return new MarkdownRenderer(this);
        }
    }

    private static final class TextFactory implements MarkdownNodeRendererFactory {
        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new MarkdownText(context);
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of();
        }
    }
}
