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

/** The formats that an article is written in. */
enum Format {
    MARKDOWN(".md", (article, input, settings) -> settings.markdown().render(article)),
    JSON(".json", (article, input, settings) -> JsonRenderer.create().render(article)),
    /** JSON of one line, so that many articles can stand in one file. */
    NDJSON(".ndjson", (article, input, settings) -> Ndjson.article(input, article)),
    /** JSON of one line for each chunk of text, for search and language models. */
    CHUNKS(".ndjson", (article, input, settings) -> Ndjson.chunks(input, article, settings.text(), settings.chunks())),
    HTML(".html", (article, input, settings) -> HtmlRenderer.create().render(article)),
    TEXT(".txt", (article, input, settings) -> settings.text().render(article));

    /**
     * What the formats need to know.
     *
     * @param markdown writes Markdown as the options ask for it
     * @param text writes plain text as the options ask for it
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
     * Returns the format of a name, or of the ending of files: {@code markdown}, {@code md}. Case is ignored.
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
     *
     * @param input the name of the input
     */
    String render(Article article, String input, Settings settings) {
        String text = writer.write(article, input, settings);
        return text.endsWith("\n") || (text.isEmpty() && this == CHUNKS) ? text : text + '\n';
    }
}
