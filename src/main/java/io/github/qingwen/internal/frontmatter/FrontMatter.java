package io.github.qingwen.internal.frontmatter;

import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.internal.UntrustedJson;
import io.github.qingwen.report.ReportEntry;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The front matter of a Hexo, Hugo or Jekyll post, optionally after blank lines: YAML between two lines of {@code ---},
 * TOML between two of {@code +++}, or a JSON object.
 *
 * @param fields the values by their keys
 * @param body the text after it
 */
public record FrontMatter(Map<String, Object> fields, String body) {
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private static final class Json {
        /** The body follows the object. */
        private static final JsonMapper MAPPER = JsonMapper.builder(
                        UntrustedJson.factory().build())
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /** Splits a source; returns null if it has no front matter. Malformed front matter adds a doubt to the report. */
    public static @Nullable FrontMatter split(String source, ReportBuilder report) {
        String post = source.stripLeading();
        if (post.startsWith("{")) {
            return json(post);
        }
        for (Notation notation : Notation.values()) {
            int head = endOfFence(post, 0, notation.mark());
            if (head >= 0) {
                return fenced(post, head, notation, report);
            }
        }
        return null;
    }

    private static @Nullable FrontMatter fenced(String source, int head, Notation notation, ReportBuilder report) {
        for (int line = head; line < source.length(); line = nextLine(source, line)) {
            int body = endOfFence(source, line, notation.mark());
            if (body >= 0) {
                String text = source.substring(head, line).replace("\r\n", "\n");
                // text between two thematic breaks is not front matter
                return text.isBlank() || LooseFields.holdsKey(text, notation.separator())
                        ? new FrontMatter(fields(text, notation, report), source.substring(body))
                        : null;
            }
        }
        return null;
    }

    /** Reads a JSON object with a body after it; an object without a body is not a post. */
    private static @Nullable FrontMatter json(String source) {
        try (JsonParser parser = Json.MAPPER.createParser(source)) {
            Map<String, Object> fields = Json.MAPPER.readValue(parser, FIELDS);
            int end = (int) parser.currentLocation().getCharOffset();
            String body = source.substring(Math.min(source.length(), end));
            return body.isBlank() ? null : new FrontMatter(fields, body);
        } catch (JacksonException e) {
            return null;
        }
    }

    /** Returns the start of the line after a fence, or -1 if there is no fence. */
    private static int endOfFence(String source, int line, String mark) {
        if (!source.startsWith(mark, line)) {
            return -1;
        }
        int next = nextLine(source, line);
        return source.substring(line, next).strip().equals(mark) ? next : -1;
    }

    private static int nextLine(String source, int from) {
        int end = source.indexOf('\n', from);
        return end < 0 ? source.length() : end + 1;
    }

    private static Map<String, Object> fields(String text, Notation notation, ReportBuilder report) {
        try {
            return notation.read(text);
        } catch (MalformedException e) {
            ReportBuilder doubts = new ReportBuilder();
            Map<String, Object> fields = LooseFields.read(text, notation, doubts);
            List<ReportEntry> found = doubts.build().entries();
            if (found.isEmpty()) {
                LooseFields.doubt(e, text, 1, report);
            }
            found.forEach(report::add);
            return fields;
        }
    }
}
