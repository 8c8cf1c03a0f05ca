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
        HtmlText out = new HtmlText();
        out.open("article").line();
        if (article.metadata().title() != null) {
            out.open("h1").text(article.metadata().title()).close("h1").line();
        }
        HtmlBlocks blocks = new HtmlBlocks(out);
        article.blocks().forEach(block -> block.accept(blocks));
        if (!article.footnotes().isEmpty()) {
            out.open("section", "class", "footnotes").line();
            article.footnotes().forEach(footnote -> footnote(footnote, out, blocks));
            out.close("section").line();
        }
        return out.close("article").line().toString();
    }

    private static void footnote(Footnote footnote, HtmlText out, HtmlBlocks blocks) {
        String label = FootnoteLabel.of(footnote.label());
        out.open("aside", "id", "fn-" + label).line();
        out.open("sup").text(label).close("sup").line();
        footnote.blocks().forEach(block -> block.accept(blocks));
        out.close("aside").line();
    }

    /** One block alone, without a blank line in it, as Markdown can hold it. */
    public static String fragment(Block block) {
        HtmlText out = new HtmlText();
        block.accept(new HtmlBlocks(out));
        StringBuilder html = new StringBuilder();
        for (String line : out.toString().strip().split("\n", -1)) {
            // a blank line would end the HTML, and what follows it would be read as Markdown
            html.append(html.isEmpty() ? "" : line.isBlank() ? "&#10;" : "\n").append(line);
        }
        return html.toString();
    }
}
