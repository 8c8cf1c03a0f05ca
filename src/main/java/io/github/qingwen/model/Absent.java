package io.github.qingwen.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the model writes "not there": {@code null} for text, the empty list or map for collections. */
final class Absent {
    private Absent() {}

    static @Nullable String ifBlank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    static String asEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static <T> List<T> asEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Copies in iteration order, which the outputs keep. Unlike {@code Map.copyOf} it takes null values: YAML has them. */
    static <K, V> Map<K, V> asEmpty(@Nullable Map<K, V> map) {
        return map == null || map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
