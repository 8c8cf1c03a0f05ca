package io.github.qingwen.render.html;

import io.github.qingwen.internal.render.FootnoteLabel;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Footnote;
import io.github.qingwen.render.Renderer;
import java.util.Objects;

/**
 * Writes an article as semantic HTML without styles, scripts or active URLs. Immutable and thread-safe.
 *
 * <p>The title is {@code h1}, headings are {@code h2} to {@code h6}, quotations and boxes {@code blockquote}, cards
 * {@code figure} with data attributes. Unsafe URLs are left out: a link becomes its content, an image its alternative
 * text.
 */
public final class HtmlRenderer implements Renderer {
    /** Attribute of the {@code article} element, with the value {@code qingwen}. */
    public static final String GENERATOR = "data-generator";

    /** Attribute of a block's element with the block's index; see {@link Builder#blockIndexes}. */
    public static final String BLOCK = "data-block";

    private final boolean title;
    private final boolean blockIndexes;

    private HtmlRenderer(Builder builder) {
        this.title = builder.title;
        this.blockIndexes = builder.blockIndexes;
    }

    /** Returns a renderer with default options. */
    public static HtmlRenderer create() {
        return builder().build();
    }

    /** Returns a builder with default options. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns an {@code article} element that ends with a line feed. Its attribute {@value #GENERATOR} marks its markup as
     * authoritative: when the element is converted again, no structure is inferred.
     */
    @Override
    public String render(Article article) {
        Objects.requireNonNull(article, "article");
        HtmlWriter out = new HtmlWriter();
        out.open("article", new Attributes().with(GENERATOR, "qingwen")).newLine();
        if (title && article.metadata().title() != null) {
            out.open("h1").text(article.metadata().title()).close("h1").newLine();
        }
        HtmlBlocks blocks = new HtmlBlocks(out, blockIndexes);
        blocks.write(article.blocks());
        if (!article.footnotes().isEmpty()) {
            out.open("section", new Attributes().with("class", "footnotes")).newLine();
            article.footnotes().forEach(footnote -> footnote(footnote, out, blocks));
            out.close("section").newLine();
        }
        return out.close("article").newLine().toString();
    }

    private static void footnote(Footnote footnote, HtmlWriter out, HtmlBlocks blocks) {
        String label = FootnoteLabel.of(footnote.label());
        out.open("aside", new Attributes().with("id", "fn-" + label)).newLine();
        out.open("sup").text(label).close("sup").newLine();
        blocks.write(footnote.blocks());
        out.close("aside").newLine();
    }

    /** Returns a block as HTML for Markdown: without blank lines and without a line feed at the end. */
    public String render(Block block) {
        Objects.requireNonNull(block, "block");
        HtmlWriter out = new HtmlWriter();
        block.accept(new HtmlBlocks(out, false));
        StringBuilder html = new StringBuilder();
        for (String line : out.toString().strip().split("\n", -1)) {
            // CommonMark, section 4.6: a blank line ends an HTML block
            html.append(html.isEmpty() ? "" : line.isBlank() ? "&#10;" : "\n").append(line);
        }
        return html.toString();
    }

    /** Options of the HTML. Not thread-safe. */
    public static final class Builder {
        private boolean title = true;
        private boolean blockIndexes;

        private Builder() {}

        /** Sets whether the title is written as {@code h1}. Default: true. */
        public Builder title(boolean title) {
            this.title = title;
            return this;
        }

        /**
         * Sets whether the element of each block has the attribute {@value #BLOCK} with the block's index in
         * {@link Article#allBlocks()}, to which the entries of a report refer. The only paragraph of an item or cell has no
         * element; its index is on the item or cell. Default: false.
         */
        public Builder blockIndexes(boolean blockIndexes) {
            this.blockIndexes = blockIndexes;
            return this;
        }

        public HtmlRenderer build() {
            return new HtmlRenderer(this);
        }
    }
}
