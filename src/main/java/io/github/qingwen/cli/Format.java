package io.github.qingwen.cli;

import io.github.qingwen.model.Article;
import io.github.qingwen.render.html.HtmlRenderer;
import io.github.qingwen.render.json.JsonRenderer;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import io.github.qingwen.render.text.Chunk;
import io.github.qingwen.render.text.ChunkOptions;
import io.github.qingwen.render.text.TextRenderer;
import io.github.qingwen.report.ReportEntry;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.databind.json.JsonMapper;

/** Output formats of an article. */
enum Format {
    MARKDOWN(".md", (article, input, settings) -> settings.markdown().render(article)),
    JSON(".json", (article, input, settings) -> JsonRenderer.create().render(article)),
    /** An article as one line of JSON, so that a file can hold many. */
    NDJSON(".ndjson", (article, input, settings) -> ndjson(input, article)),
    /** One line of JSON per chunk of text, for search and language models. */
    CHUNKS(".ndjson", (article, input, settings) -> chunks(input, article, settings)),
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

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final JsonRenderer LINE =
            JsonRenderer.builder().pretty(false).build();

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

    /** Returns the article as one line, with the field {@code input} last. */
    private static String ndjson(String input, Article article) {
        String json = LINE.render(article).strip();
        return json.substring(0, json.length() - 1) + ",\"input\":" + MAPPER.writeValueAsString(input) + "}\n";
    }

    /** Returns a line per chunk; the empty string for an article without text and images. */
    private static String chunks(String input, Article article, Settings settings) {
        StringBuilder lines = new StringBuilder();
        for (Chunk chunk : settings.text().chunks(article, settings.chunks())) {
            lines.append(MAPPER.writeValueAsString(fields(input, chunk))).append('\n');
        }
        return lines.toString();
    }

    /** Returns the fields of a chunk. All chunks have the same fields; unknown ones are null or empty. */
    private static Map<String, @Nullable Object> fields(String input, Chunk chunk) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", chunk.id());
        fields.put("input", input);
        fields.put("title", chunk.title());
        fields.put("url", chunk.url());
        fields.put("publishedAt", chunk.publishedAt());
        fields.put("account", chunk.account());
        fields.put("kind", chunk.kind().name().toLowerCase(Locale.ROOT));
        fields.put("language", chunk.language());
        fields.put("headings", chunk.headings());
        fields.put("text", chunk.text());
        fields.put("overlap", chunk.overlap());
        fields.put("start", chunk.start());
        fields.put("end", chunk.end());
        fields.put("images", chunk.images());
        return fields;
    }
}
