package io.github.qingwen.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields of blocks and inlines whose {@code type} this version does not know. */
final class UnknownFields {
    /** The {@code type} under which this version writes what it does not know. */
    static final String TYPE = "unknown";

    private UnknownFields() {}

    /**
     * Returns all fields but {@code type}; {@code kind} and {@code fields} have no special meaning in a foreign type.
     */
    static Map<String, Object> all(
            @Nullable String kind, @Nullable Map<String, Object> fields, @Nullable Map<String, Object> others) {
        Map<String, Object> all = new LinkedHashMap<>(others == null ? Map.of() : others);
        if (kind != null) {
            all.put("kind", kind);
        }
        if (fields != null) {
            all.put("fields", fields);
        }
        return all;
    }

    /** Returns the values of all fields named {@code text}, at any depth, in order. */
    static String text(Map<String, Object> fields) {
        StringBuilder text = new StringBuilder();
        appendText(fields, text);
        return text.toString();
    }

    private static void appendText(@Nullable Object value, StringBuilder text) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> {
                if ("text".equals(key) && inner instanceof String words) {
                    text.append(words);
                } else {
                    appendText(inner, text);
                }
            });
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> appendText(inner, text));
        }
    }
}
