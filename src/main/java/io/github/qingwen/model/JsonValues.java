package io.github.qingwen.model;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Deep, immutable copies of values without a schema (front matter, fields of unknown types), made of JSON types: maps
 * with string keys, lists, strings, booleans, null, whole numbers as Integer, Long or BigInteger, other numbers as
 * Double. Jackson reads the same types back. A byte array becomes Base64, any other object its {@code toString}.
 */
final class JsonValues {
    /**
     * Maximum nesting of maps and lists. A deeper collection becomes null, so that recursion cannot overflow the stack.
     */
    static final int MAX_DEPTH = 100;

    private JsonValues() {}

    /** Returns a deep copy in iteration order, empty for null. */
    static Map<String, Object> copyOf(@Nullable Map<String, Object> fields) {
        return fields == null || fields.isEmpty() ? Map.of() : map(fields, 1);
    }

    private static Map<String, Object> map(Map<?, ?> map, int depth) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(Normalized.wellFormed(String.valueOf(key)), value(value, depth + 1)));
        return Collections.unmodifiableMap(copy);
    }

    private static List<Object> list(Collection<?> list, int depth) {
        List<@Nullable Object> copy = new ArrayList<>(list.size());
        list.forEach(value -> copy.add(value(value, depth + 1)));
        return Collections.unmodifiableList(copy);
    }

    private static @Nullable Object value(@Nullable Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            return depth > MAX_DEPTH ? null : map(map, depth);
        }
        if (value instanceof Collection<?> list) {
            return depth > MAX_DEPTH ? null : list(list, depth);
        }
        if (value == null || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Number number) {
            return number(number);
        }
        return value instanceof byte[] bytes
                ? Base64.getEncoder().encodeToString(bytes)
                : Normalized.wellFormed(value.toString());
    }

    /** Returns a number in the type that Jackson reads; text for NaN and infinities, which JSON lacks. */
    private static Object number(Number number) {
        if (number instanceof Byte || number instanceof Short || number instanceof Integer || number instanceof Long) {
            return integer(BigInteger.valueOf(number.longValue()));
        }
        if (number instanceof BigInteger integer) {
            return integer(integer);
        }
        double value = number instanceof Float ? Double.parseDouble(number.toString()) : number.doubleValue();
        return Double.isFinite(value) ? (Object) value : number.toString();
    }

    private static Number integer(BigInteger integer) {
        if (integer.bitLength() < Integer.SIZE) {
            return integer.intValue();
        }
        return integer.bitLength() < Long.SIZE ? (Number) integer.longValue() : integer;
    }

    /** Returns the values of all fields named {@code text}, at any depth, in order. */
    static String textOf(Map<String, Object> fields) {
        StringBuilder text = new StringBuilder();
        appendText(fields, text);
        return text.toString();
    }

    private static void appendText(@Nullable Object value, StringBuilder text) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> {
                if ("text".equals(key) && inner instanceof String part) {
                    text.append(part);
                } else {
                    appendText(inner, text);
                }
            });
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> appendText(inner, text));
        }
    }
}
