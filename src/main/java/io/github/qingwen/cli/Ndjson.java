package io.github.qingwen.cli;

import io.github.qingwen.model.Article;
import io.github.qingwen.render.json.JsonRenderer;
import io.github.qingwen.render.text.Chunk;
import io.github.qingwen.render.text.ChunkOptions;
import io.github.qingwen.render.text.TextRenderer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Lines of JSON, each with the name of its input. */
final class Ndjson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonRenderer ARTICLE =
            JsonRenderer.builder().pretty(false).build();

    private Ndjson() {}

    /** Returns the article as one line, with the field {@code input} last. */
    static String article(String input, Article article) {
        String json = ARTICLE.render(article).strip();
        return json.substring(0, json.length() - 1) + ",\"input\":" + MAPPER.writeValueAsString(input) + "}\n";
    }

    /** Returns a line per chunk; the empty string for an article without text and images. */
    static String chunks(String input, Article article, TextRenderer renderer, ChunkOptions options) {
        StringBuilder lines = new StringBuilder();
        for (Chunk chunk : renderer.chunks(article, options)) {
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
