package io.github.qingwen.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Normal forms of the values in the model: null for absent text, the empty list or map for absent collections. */
final class Normalized {
    private Normalized() {}

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : wellFormed(text);
    }

    /** Returns text with U+FFFD in place of NUL and lone surrogates, which output formats cannot hold. */
    static String wellFormed(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                if (!isPair(text, i)) {
                    return replaced(text, i);
                }
                i++;
            }
        }
        return text;
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }

    private static String replaced(String text, int from) {
        StringBuilder wellFormed = new StringBuilder(text);
        for (int i = from; i < wellFormed.length(); i++) {
            if (isPair(text, i)) {
                i++;
            } else if (text.charAt(i) == 0 || Character.isSurrogate(text.charAt(i))) {
                wellFormed.setCharAt(i, '\ufffd');
            }
        }
        return wellFormed.toString();
    }

    /**
     * Returns text without line breaks: its lines, stripped and joined with spaces; null for null.
     */
    static @Nullable String onOneLine(@Nullable String text) {
        if (text == null || text.chars().noneMatch(Normalized::breaksLine)) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length());
        for (String part : text.split("[\\n\\r\\x0b\\f\\x85\\u2028\\u2029]+", -1)) {
            if (!part.isBlank()) {
                line.append(line.isEmpty() ? "" : " ").append(part.strip());
            }
        }
        return line.toString();
    }

    private static boolean breaksLine(int c) {
        return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    static String nullToEmpty(@Nullable String text) {
        return text == null ? "" : wellFormed(text);
    }

    /** Returns an immutable copy whose texts are {@linkplain #wellFormed well-formed}, empty for null. */
    static List<String> textsOf(@Nullable List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream().map(Normalized::wellFormed).toList();
    }

    /** Returns an immutable copy, empty for null. */
    static <T> List<T> copyOf(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Returns an immutable copy of well-formed texts in iteration order, empty for null. */
    static Map<String, String> textsOf(@Nullable Map<String, String> texts) {
        if (texts == null || texts.isEmpty()) {
            return Map.of();
        }
        Map<String, String> copy = new LinkedHashMap<>();
        texts.forEach((name, text) -> {
            // JSON may have null values
            if (text != null) {
                copy.put(wellFormed(name), wellFormed(text));
            }
        });
        return Collections.unmodifiableMap(copy);
    }
}
