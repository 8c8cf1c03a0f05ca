package io.github.qingwen.cli.preview;

import io.github.qingwen.model.Article;
import io.github.qingwen.render.html.HtmlRenderer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The right side: the article as {@link HtmlRenderer} writes it, with the blocks marked that the report is about.
 *
 * @param root its content
 * @param blocks the element of each block, by the index of the block
 */
record ArticlePane(Element root, Map<Integer, Element> blocks) {
    static ArticlePane of(Article article, List<Finding> findings) {
        Document document = Jsoup.parseBodyFragment(
                HtmlRenderer.builder().blockIndexes(true).build().render(article));
        document.outputSettings().prettyPrint(false);
        Map<Integer, Element> blocks = new HashMap<>();
        for (Element element : document.getElementsByAttribute(HtmlRenderer.BLOCK)) {
            blocks.put(Integer.valueOf(element.attr(HtmlRenderer.BLOCK)), element);
        }
        for (Finding finding : findings) {
            Element block = blocks.get(finding.entry().block());
            if (block != null) {
                Element caption = block.normalName().equals("figure") ? block.selectFirst("figcaption") : null;
                finding.mark(Objects.requireNonNullElse(caption, block));
            }
        }
        document.body().forEach(ArticlePane::tame);
        return new ArticlePane(document.body(), blocks);
    }

    /**
     * Makes a link open in a new tab, replaces an image with a box, and prefixes an id so that it does not collide with
     * the page's.
     */
    private static void tame(Element element) {
        if (element.hasAttr("id")) {
            element.attr("id", "article-" + element.id());
        }
        String href = element.attr("href");
        if (href.startsWith("#")) {
            element.attr("href", "#article-" + href.substring(1));
        } else if (element.normalName().equals("a")) {
            element.attr("target", "_blank").attr("rel", "noopener noreferrer").attr("title", href);
        } else if (element.normalName().equals("img")) {
            Pictures.replace(element, "");
        }
    }
}
