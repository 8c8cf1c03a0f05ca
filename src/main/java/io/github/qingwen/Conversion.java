package io.github.qingwen;

import io.github.qingwen.model.Article;
import io.github.qingwen.render.json.JsonRenderer;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import io.github.qingwen.render.text.TextRenderer;
import io.github.qingwen.report.Report;
import java.util.Objects;

/** The result of a conversion: the article and its report. Immutable; compared by both. */
public final class Conversion {
    private final Article article;
    private final Report report;

    Conversion(Article article, Report report) {
        this.article = article;
        this.report = report;
    }

    /** Returns the article. */
    public Article article() {
        return article;
    }

    /** Returns the report of everything that was removed, moved, changed, doubted or inferred. */
    public Report report() {
        return report;
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
