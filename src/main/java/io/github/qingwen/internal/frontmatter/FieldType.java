package io.github.qingwen.internal.frontmatter;

import io.github.qingwen.internal.text.Dates;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The type that a site generator expects of a front matter field. */
enum FieldType {
    FLAG {
        @Override
        @Nullable Object of(Object value) {
            String word = value.toString().toLowerCase(Locale.ROOT);
            return TRUE.contains(word) ? Boolean.TRUE : FALSE.contains(word) ? Boolean.FALSE : null;
        }
    },
    /** Words, or false, by which Hexo and Jekyll leave a layout away. */
    NAME {
        @Override
        @Nullable Object of(Object value) {
            return Boolean.FALSE.equals(value) ? value : TEXT.of(value);
        }
    },
    TEXT {
        @Override
        @Nullable Object of(Object value) {
            return isScalar(value) ? value.toString() : null;
        }
    },
    TEXTS {
        @Override
        @Nullable Object of(Object value) {
            List<?> items = value instanceof List<?> list ? list : List.of(value);
            return items.stream().allMatch(FieldType::isScalar)
                    ? items.stream().map(Object::toString).toList()
                    : null;
        }
    },
    INTEGER {
        @Override
        @Nullable Object of(Object value) {
            try {
                return Integer.valueOf(value.toString());
            } catch (NumberFormatException e) {
                return null;
            }
        }
    },
    DATE {
        @Override
        @Nullable Object of(Object value) {
            return Dates.parse(value.toString()).orElse(null);
        }
    },
    FIELDS {
        @Override
        @Nullable Object of(Object value) {
            return value instanceof Map<?, ?> ? value : null;
        }
    },
    /** Depends on the configuration of a site: no value is safe on another one. */
    CONFIGURED {
        @Override
        @Nullable Object of(Object value) {
            return null;
        }
    };

    private static final Set<String> TRUE = Set.of("true", "yes", "on");
    private static final Set<String> FALSE = Set.of("false", "no", "off");

    /** Returns a value as this type; null where it cannot be taken for one. */
    abstract @Nullable Object of(Object value);

    private static boolean isScalar(@Nullable Object value) {
        return value != null && !(value instanceof List<?>) && !(value instanceof Map<?, ?>);
    }
}
