package io.github.qingwen.render.html;

import io.github.qingwen.internal.render.FootnoteLabel;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Footnote;

/**
 * Writes an article as small semantic HTML: no styles, no scripts, nothing that acts. Immutable and thread-safe.
 *
 * <p>The title is {@code h1}; headings are {@code h2} to {@code h6}, boxes and quotations {@code blockquote}, cards a
 * {@code figure} with data attributes.
 */
public final class HtmlRenderer {
    private static final HtmlRenderer INSTANCE = new HtmlRenderer();

    private HtmlRenderer() {}

    public static HtmlRenderer create() {
        return INSTANCE;
    }

    /** @return an {@code article} element, ended by a line feed */
    public String render(Article article) {
        HtmlWriter out = new HtmlWriter();
        out.open("article").newLine();
        if (article.metadata().title() != null) {
            out.open("h1").text(article.metadata().title()).close("h1").newLine();
        }
        HtmlBlocks blocks = new HtmlBlocks(out);
        blocks.walk(article.blocks());
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
        blocks.walk(footnote.blocks());
        out.close("aside").newLine();
    }

    /** One block alone, without a blank line in it, as Markdown can hold it. */
    public static String fragment(Block block) {
        HtmlWriter out = new HtmlWriter();
        new HtmlBlocks(out).walk(block);
        StringBuilder html = new StringBuilder();
        for (String line : out.toString().strip().split("\n", -1)) {
            // a blank line would end the HTML, and what follows it would be read as Markdown
            html.append(html.isEmpty() ? "" : line.isBlank() ? "&#10;" : "\n").append(line);
        }
        return html.toString();
    }
}
