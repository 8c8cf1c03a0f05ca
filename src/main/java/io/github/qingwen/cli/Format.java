package io.github.qingwen.cli;

import io.github.qingwen.model.Article;
import io.github.qingwen.render.HtmlRenderer;
import io.github.qingwen.render.JsonRenderer;
import io.github.qingwen.render.MarkdownRenderer;
import io.github.qingwen.render.TextRenderer;
import java.util.function.Function;

/** What an article can be written as. */
enum Format {
    MARKDOWN(".md", article -> MarkdownRenderer.create().render(article)),
    JSON(".json", article -> JsonRenderer.create().render(article)),
    /** JSON of one line, so that many articles can stand in one file. */
    NDJSON(".ndjson", article -> JsonRenderer.builder().pretty(false).build().render(article)),
    HTML(".html", article -> HtmlRenderer.create().render(article)),
    TEXT(".txt", article -> TextRenderer.create().render(article));

    private final String ending;
    private final Function<Article, String> renderer;

    Format(String ending, Function<Article, String> renderer) {
        this.ending = ending;
        this.renderer = renderer;
    }

    /** Whether several articles can stand one after another. */
    boolean joins() {
        return this == NDJSON;
    }

    /** The ending of a file's name, with its dot. */
    String ending() {
        return ending;
    }

    /** The article as text that ends with a line feed. */
    String render(Article article) {
        String text = renderer.apply(article);
        return text.endsWith("\n") ? text : text + '\n';
    }
}
