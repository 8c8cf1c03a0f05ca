package io.github.qingwen.read;

import io.github.qingwen.report.Category;
import io.github.qingwen.report.Report;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The head of a post, as Hexo, Hugo and Jekyll have it: YAML between two lines of {@code ---}, perhaps behind blank lines.
 *
 * @param fields what it says; empty where it cannot be read
 * @param body what stands behind it
 */
record FrontMatter(Map<String, Object> fields, String body) {
    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
    private static final String FENCE = "---";

    /** @return null where the source has no front matter; one that is malformed is doubted in the report */
    static @Nullable FrontMatter split(String source, Report.Builder report) {
        int start = 0;
        while (start < source.length() && Character.isWhitespace(source.charAt(start))) {
            start++;
        }
        int head = endOfFence(source, start);
        if (head < 0) {
            return null;
        }
        for (int line = head; line < source.length(); line = nextLine(source, line)) {
            int body = endOfFence(source, line);
            if (body >= 0) {
                return new FrontMatter(fields(source.substring(head, line), report), source.substring(body));
            }
        }
        return null;
    }

    /** Where the line behind a fence begins; -1 where no fence stands here. */
    private static int endOfFence(String source, int line) {
        if (!source.startsWith(FENCE, line)) {
            return -1;
        }
        int next = nextLine(source, line);
        return source.substring(line, next).strip().equals(FENCE) ? next : -1;
    }

    private static int nextLine(String source, int from) {
        int end = source.indexOf('\n', from);
        return end < 0 ? source.length() : end + 1;
    }

    private static Map<String, Object> fields(String yaml, Report.Builder report) {
        try {
            Map<String, Object> fields = YAML.readValue(yaml, FIELDS);
            return fields == null ? Map.of() : fields;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String place = at == null ? "front matter" : "front matter, line " + at.getLineNr() + ", column " + at.getColumnNr();
            report.doubted("front-matter-malformed", Category.METADATA, yaml.strip(), place, e.getOriginalMessage());
            return Map.of();
        }
    }
}
