package io.github.qingwen.cli;

import io.github.qingwen.model.Article;
import io.github.qingwen.render.json.JsonRenderer;
import io.github.qingwen.render.text.Chunk;
import io.github.qingwen.render.text.ChunkOptions;
import io.github.qingwen.render.text.TextRenderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Lines of JSON, each with the name of the input that it comes from. */
final class Ndjson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonRenderer ARTICLE =
            JsonRenderer.builder().pretty(false).build();

    private Ndjson() {}

    /** Returns the article as one line, with {@code input} behind its own fields. */
    static String article(String input, Article article) {
        String json = ARTICLE.render(article).strip();
        return json.substring(0, json.length() - 1) + ",\"input\":" + MAPPER.writeValueAsString(input) + "}\n";
    }

    /** Returns a line for each chunk of the article; the empty string for one without text and pictures. */
    static String chunks(String input, Article article, ChunkOptions options) {
        StringBuilder lines = new StringBuilder();
        for (Chunk chunk : TextRenderer.create().chunks(article, options)) {
            lines.append(MAPPER.writeValueAsString(fields(input, chunk))).append('\n');
        }
        return lines.toString();
    }

    private static Map<String, Object> fields(String input, Chunk chunk) {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "id", chunk.id());
        put(fields, "input", input);
        put(fields, "title", chunk.title());
        put(fields, "url", chunk.url());
        put(fields, "publishedAt", chunk.publishedAt());
        put(fields, "account", chunk.account());
        put(fields, "kind", chunk.kind().name().toLowerCase(Locale.ROOT));
        put(fields, "language", chunk.language());
        put(fields, "headings", chunk.headings());
        put(fields, "text", chunk.text());
        put(fields, "overlap", chunk.overlap() == 0 ? null : chunk.overlap());
        put(fields, "start", chunk.start());
        put(fields, "end", chunk.end());
        put(fields, "images", chunk.images());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            fields.put(name, value);
        }
    }
}
