package io.github.qingwen.internal.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Front matter from {@code Metadata.extra}. Fields that the reader knows are converted to the type that it expects; all
 * others are unchanged.
 */
final class ExtraFields {
    /** Gets each field that is left out. */
    interface LeftOut {
        void accept(String name, Object value, String why);
    }

    private final FieldRules rules;
    private final LeftOut leftOut;

    ExtraFields(FieldRules rules, LeftOut leftOut) {
        this.rules = rules;
        this.leftOut = leftOut;
    }

    /** Adds fields without changing existing ones. */
    void addTo(Map<String, Object> fields, Map<String, Object> extra) {
        extra.forEach((name, value) -> {
            Object stated = withoutNulls(value);
            String key = key(name, stated);
            if (stated == null || isBlank(stated)) {
                return;
            }
            FieldType type = rules.types().get(key);
            Object typed = type == null ? stated : type.of(single(stated));
            if (typed == null) {
                leftOut.accept(name, stated, "no value that the site generator takes");
            } else if (fields.get(key) instanceof List<?> list && typed instanceof List<?> more) {
                fields.put(key, joined(list, more));
            } else if (fields.containsKey(key) && !fields.get(key).equals(typed)) {
                leftOut.accept(name, stated, "the article has another value for " + key);
            } else {
                fields.put(key, typed);
            }
        });
        if (is(extra.get("draft"), true) || is(extra.get("published"), false)) {
            fields.putAll(rules.draft());
        }
    }

    private static boolean is(@Nullable Object value, boolean expected) {
        return value != null && Boolean.valueOf(expected).equals(FieldType.FLAG.of(single(value)));
    }

    private String key(String name, @Nullable Object value) {
        boolean path = value instanceof String text && text.startsWith("/") && !text.contains(":");
        return path && (name.equals("url") || name.equals("permalink")) ? rules.pathKey(name) : name;
    }

    /** Returns the items of both lists once: for example {@code aliases} of the post after its title. */
    private static List<Object> joined(List<?> list, List<?> more) {
        Set<Object> items = new LinkedHashSet<>(list);
        items.addAll(more);
        return List.copyOf(items);
    }

    private static boolean isBlank(Object value) {
        return value instanceof List<?> list ? list.isEmpty() : value.toString().isBlank();
    }

    /** Returns the item of a list of one, because archives write {@code draft: ["false"]}. */
    private static Object single(Object value) {
        Object item = value instanceof List<?> list && list.size() == 1 ? list.get(0) : null;
        return item == null ? value : item;
    }

    /** Returns a value without nulls at any level, because TOML has none. */
    private static @Nullable Object withoutNulls(@Nullable Object value) {
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>(list.size());
            for (Object item : list) {
                Object kept = withoutNulls(item);
                if (kept != null) {
                    items.add(kept);
                }
            }
            return items;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> fields = new LinkedHashMap<>();
            map.forEach((name, inner) -> {
                Object kept = withoutNulls(inner);
                if (kept != null) {
                    fields.put(String.valueOf(name), kept);
                }
            });
            return fields;
        }
        return value;
    }
}
