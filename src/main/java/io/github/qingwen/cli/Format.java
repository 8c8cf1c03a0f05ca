package io.github.qingwen.cli;

import io.github.qingwen.model.Article;
import io.github.qingwen.render.html.HtmlRenderer;
import io.github.qingwen.render.json.JsonRenderer;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import io.github.qingwen.render.text.TextRenderer;
import io.github.qingwen.report.ReportEntry;
import java.util.List;
import java.util.function.BiFunction;

/** The formats that an article is written in. */
enum Format {
    MARKDOWN(".md", (article, markdown) -> markdown.render(article)),
    JSON(".json", (article, markdown) -> JsonRenderer.create().render(article)),
    /** JSON of one line, so that many articles can stand in one file. */
    NDJSON(
            ".ndjson",
            (article, markdown) -> JsonRenderer.builder().pretty(false).build().render(article)),
    HTML(".html", (article, markdown) -> HtmlRenderer.create().render(article)),
    TEXT(".txt", (article, markdown) -> TextRenderer.create().render(article));

    private final String ending;

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final BiFunction<Article, MarkdownRenderer, String> renderer;

    Format(String ending, BiFunction<Article, MarkdownRenderer, String> renderer) {
        this.ending = ending;
        this.renderer = renderer;
    }

    /** Returns true where several articles can stand in one file, one after another. */
    boolean joins() {
        return this == NDJSON;
    }

    /** Returns the ending of a file's name, with its dot. */
    String ending() {
        return ending;
    }

    /** What the front matter leaves out, for the report. */
    List<ReportEntry> doubts(Article article, MarkdownRenderer markdown) {
        return this == MARKDOWN ? markdown.doubts(article) : List.of();
    }

    /**
     * The article as text that ends with a line feed.
     *
     * @param markdown writes Markdown as the options ask for it
     */
    String render(Article article, MarkdownRenderer markdown) {
        String text = renderer.apply(article, markdown);
        return text.endsWith("\n") ? text : text + '\n';
    }
}
