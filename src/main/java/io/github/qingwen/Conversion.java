package io.github.qingwen;

import io.github.qingwen.model.Article;
import io.github.qingwen.render.json.JsonRenderer;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import io.github.qingwen.render.text.TextRenderer;
import io.github.qingwen.report.Place;
import io.github.qingwen.report.Report;
import java.util.Objects;
import org.jsoup.nodes.Element;

/**
 * The result of a conversion: the article, its report and the content that was read. Immutable as long as nobody modifies
 * the content; compared by article and report.
 */
public final class Conversion {
    private final Article article;
    private final Report report;
    private final Element content;

    Conversion(Article article, Report report, Element content) {
        this.article = article;
        this.report = report;
        this.content = content;
    }

    /** Returns the article. */
    public Article article() {
        return article;
    }

    /** Returns the report of everything that was removed, moved, changed, doubted, inferred or almost inferred. */
    public Report report() {
        return report;
    }

    /**
     * Returns the content element as it was read, without the page around it. A {@link Place.Content} is a place in it. For
     * a Markdown post it is the HTML converted from the Markdown.
     *
     * <p>The element is shared, so do not modify it; clone it first. As long as the conversion is reachable, so is the
     * document of the element.
     */
    public Element content() {
        return content;
    }

    /** Returns the article as {@link MarkdownRenderer#create()} writes it. */
    public String markdown() {
        return MarkdownRenderer.create().render(article);
    }

    /** Returns the article as {@link JsonRenderer#create()} writes it. */
    public String json() {
        return JsonRenderer.create().render(article);
    }

    /** Returns the article as {@link TextRenderer#create()} writes it. */
    public String text() {
        return TextRenderer.create().render(article);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Conversion conversion
                && conversion.article.equals(article)
                && conversion.report.equals(report);
    }

    @Override
    public int hashCode() {
        return Objects.hash(article, report);
    }

    @Override
    public String toString() {
        return "Conversion[article=" + article + ", report=" + report + ']';
    }
}
