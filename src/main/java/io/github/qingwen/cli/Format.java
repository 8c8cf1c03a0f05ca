package io.github.qingwen.cli;

import io.github.qingwen.model.Article;
import io.github.qingwen.render.html.HtmlRenderer;
import io.github.qingwen.render.json.JsonRenderer;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import io.github.qingwen.render.text.ChunkOptions;
import io.github.qingwen.render.text.TextRenderer;
import io.github.qingwen.report.ReportEntry;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** Output formats of an article. */
enum Format {
    MARKDOWN(".md", (article, input, settings) -> settings.markdown().render(article)),
    JSON(".json", (article, input, settings) -> JsonRenderer.create().render(article)),
    /** An article as one line of JSON, so that a file can hold many. */
    NDJSON(".ndjson", (article, input, settings) -> Ndjson.article(input, article)),
    /** One line of JSON per chunk of text, for search and language models. */
    CHUNKS(".ndjson", (article, input, settings) -> Ndjson.chunks(input, article, settings.text(), settings.chunks())),
    HTML(".html", (article, input, settings) -> HtmlRenderer.create().render(article)),
    TEXT(".txt", (article, input, settings) -> settings.text().render(article));

    /**
     * Settings of the formats.
     *
     * @param markdown configured by the options
     * @param text configured by the options
     * @param chunks how text is cut into chunks
     */
    record Settings(MarkdownRenderer markdown, TextRenderer text, ChunkOptions chunks) {}

    @FunctionalInterface
    private interface Writer {
        String write(Article article, String input, Settings settings);
    }

    private final String ending;

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final Writer writer;

    Format(String ending, Writer writer) {
        this.ending = ending;
        this.writer = writer;
    }

    /**
     * Returns the format with this name or file extension: {@code markdown}, {@code md}. Case is ignored.
     *
     * @throws TypeConversionException if there is none
     */
    static Format of(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(wanted) || format.ending.equals('.' + wanted))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("there is no format " + name + ", but "
                        + Arrays.stream(values()).map(Format::toString).collect(Collectors.joining(", "))));
    }

    /** Returns the format of a file, by its ending; Markdown for an unknown one. */
    static Format of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.ending))
                .findFirst()
                .orElse(MARKDOWN);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns true if one file can hold several articles. */
    boolean joins() {
        return this == NDJSON || this == CHUNKS;
    }

    /** Returns the ending of a file's name, with its dot. */
    String ending() {
        return ending;
    }

    /** Returns doubts about the front matter, for the report. */
    List<ReportEntry> doubts(Article article, MarkdownRenderer markdown) {
        return this == MARKDOWN ? markdown.doubts(article) : List.of();
    }

    /**
     * Returns the article as text that ends with a line feed; the empty string for an article without chunks.
     *
     * @param input the name of the input
     */
    String render(Article article, String input, Settings settings) {
        String text = writer.write(article, input, settings);
        return text.endsWith("\n") || (text.isEmpty() && this == CHUNKS) ? text : text + '\n';
    }
}
