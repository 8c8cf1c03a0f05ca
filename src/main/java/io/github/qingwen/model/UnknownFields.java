package io.github.qingwen.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields of blocks and inlines whose {@code type} this version does not know. */
final class UnknownFields {
    private UnknownFields() {}

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
