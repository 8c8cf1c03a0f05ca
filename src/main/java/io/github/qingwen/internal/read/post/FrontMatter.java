package io.github.qingwen.internal.read.post;

import io.github.qingwen.internal.json.UntrustedJson;
import io.github.qingwen.report.Report;
import io.github.qingwen.report.ReportEntry;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.toml.TomlMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The head of a post, as Hexo, Hugo and Jekyll have it, perhaps behind blank lines: YAML between two lines of
 * {@code ---}, TOML between two of {@code +++}, or a JSON object.
 *
 * @param fields what it says
 * @param body what stands behind it
 */
record FrontMatter(Map<String, Object> fields, String body) {
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    /**
     * What begins and ends front matter.
     *
     * @param separator what stands between a key and its value
     * @param mapper reads what {@link PlainYaml} does not
     */
    private record Fence(String mark, char separator, Supplier<ObjectMapper> mapper) {}

    private static final List<Fence> FENCES =
            List.of(new Fence("---", ':', () -> Yaml.MAPPER), new Fence("+++", '=', () -> Toml.MAPPER));

    // the libraries are loaded by the first front matter that needs them, as most needs none

    private static final class Yaml {
        private static final YAMLMapper MAPPER = YAMLMapper.builder().build();
    }

    private static final class Toml {
        private static final TomlMapper MAPPER = TomlMapper.builder().build();
    }

    private static final class Json {
        /** The body follows the object. */
        private static final JsonMapper MAPPER = JsonMapper.builder(
                        UntrustedJson.factory().build())
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /** Splits a source; null where it has no front matter. One that is malformed is doubted in the report. */
    static @Nullable FrontMatter split(String source, Report.Builder report) {
        String post = source.stripLeading();
        if (post.startsWith("{")) {
            return json(post);
        }
        for (Fence fence : FENCES) {
            int head = endOfFence(post, 0, fence.mark());
            if (head >= 0) {
                return fenced(post, head, fence, report);
            }
        }
        return null;
    }

    private static @Nullable FrontMatter fenced(String source, int head, Fence fence, Report.Builder report) {
        for (int line = head; line < source.length(); line = nextLine(source, line)) {
            int body = endOfFence(source, line, fence.mark());
            if (body >= 0) {
                String text = source.substring(head, line).replace("\r\n", "\n");
                // what stands between two thematic breaks is no front matter
                return text.isBlank() || LooseFields.holdsKey(text, fence.separator())
                        ? new FrontMatter(fields(text, fence, report), source.substring(body))
                        : null;
            }
        }
        return null;
    }

    /** An object with a body behind it; one without is no post. */
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

    /** Where the line behind a fence begins; -1 where no fence stands here. */
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

    private static Map<String, Object> fields(String text, Fence fence, Report.Builder report) {
        if (text.isBlank()) {
            return Map.of();
        }
        Map<String, Object> plain = fence.separator() == ':' ? PlainYaml.read(text) : null;
        if (plain != null) {
            return plain;
        }
        try {
            Map<String, Object> fields = fence.mapper().get().readValue(text, FIELDS);
            return fields == null ? Map.of() : fields;
        } catch (JacksonException e) {
            Report.Builder doubts = Report.builder();
            Map<String, Object> fields =
                    LooseFields.read(text, fence.separator(), fence.mapper().get(), doubts);
            List<ReportEntry> found = doubts.build().entries();
            if (found.isEmpty()) {
                LooseFields.doubt(e, text, 1, report);
            }
            found.forEach(report::add);
            return fields;
        }
    }
}
