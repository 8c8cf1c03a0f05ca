package io.github.qingwen.internal.frontmatter;

import io.github.qingwen.internal.text.Dates;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The type that a site generator expects of a front matter field. */
public enum FieldType {
    FLAG,
    /** Text, or false, which disables the layout in Hexo and Jekyll. */
    NAME,
    TEXT,
    TEXTS,
    INTEGER,
    DATE,
    FIELDS,
    /** Depends on a site's configuration, so no value is safe on another site. */
    CONFIGURED;

    private static final Set<String> TRUE = Set.of("true", "yes", "on");
    private static final Set<String> FALSE = Set.of("false", "no", "off");

    /** Returns a value as this type; null if it cannot be converted. */
    @Nullable Object of(Object value) {
        return switch (this) {
            case FLAG -> flag(value.toString().toLowerCase(Locale.ROOT));
            case NAME -> Boolean.FALSE.equals(value) ? value : TEXT.of(value);
            case TEXT -> isScalar(value) ? value.toString() : null;
            case TEXTS -> texts(value instanceof List<?> list ? list : List.of(value));
            case INTEGER -> integer(value.toString());
            case DATE -> Dates.parse(value.toString()).orElse(null);
            case FIELDS -> value instanceof Map<?, ?> ? value : null;
            case CONFIGURED -> null;
        };
    }

    private static @Nullable Boolean flag(String text) {
        return TRUE.contains(text) ? Boolean.TRUE : FALSE.contains(text) ? Boolean.FALSE : null;
    }

    private static @Nullable List<String> texts(List<?> items) {
        return items.stream().allMatch(FieldType::isScalar)
                ? items.stream().map(Object::toString).toList()
                : null;
    }

    private static @Nullable Integer integer(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static boolean isScalar(@Nullable Object value) {
        return value != null && !(value instanceof List<?>) && !(value instanceof Map<?, ?>);
    }
}
