package io.github.qingwen.cli.serve;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer.
 *
 * @param status the HTTP status
 * @param type the media type of the text
 * @param policy the content security policy of a page, or the empty string
 */
public record Answer(int status, String type, String text, String policy) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Returns an answer with status 200. */
    public static Answer of(String type, String text) {
        return new Answer(200, type, text, "");
    }

    /**
     * Returns an error as JSON: {@code {"error":{"kind":…,"message":…}}}.
     *
     * @param kind a name for programs
     * @param message one line for people
     */
    public static Answer error(int status, String kind, String message) {
        Map<String, String> error = new LinkedHashMap<>();
        error.put("kind", kind);
        error.put("message", message);
        return new Answer(status, "application/json", MAPPER.writeValueAsString(Map.of("error", error)) + '\n', "");
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
