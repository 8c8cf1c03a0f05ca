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
    MARKDOWN(".md", (article, settings) -> settings.markdown().render(article)),
    JSON(".json", (article, settings) -> JsonRenderer.create().render(article)),
    /** JSON of one line, so that many articles can stand in one file. */
    NDJSON(".ndjson", (article, settings) -> Ndjson.article(settings.input(), article)),
    /** JSON of one line for each chunk of text, for search and language models. */
    CHUNKS(".ndjson", (article, settings) -> Ndjson.chunks(settings.input(), article, settings.chunkSize())),
    HTML(".html", (article, settings) -> HtmlRenderer.create().render(article)),
    TEXT(".txt", (article, settings) -> TextRenderer.create().render(article));

    /**
     * What the formats need to know.
     *
     * @param input the name of the input
     * @param markdown writes Markdown as the options ask for it
     * @param chunkSize the greatest length of a chunk in {@code char}s
     */
    record Settings(String input, MarkdownRenderer markdown, int chunkSize) {}

    private final String ending;

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final BiFunction<Article, Settings, String> renderer;

    Format(String ending, BiFunction<Article, Settings, String> renderer) {
        this.ending = ending;
        this.renderer = renderer;
    }

    /** Returns true where several articles can stand in one file, one after another. */
    boolean joins() {
        return this == NDJSON || this == CHUNKS;
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
     * The article as text that ends with a line feed; the empty string for an article without chunks.
     */
    String render(Article article, Settings settings) {
        String text = renderer.apply(article, settings);
        return text.endsWith("\n") || (text.isEmpty() && this == CHUNKS) ? text : text + '\n';
    }
}
