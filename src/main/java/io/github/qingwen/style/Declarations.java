package io.github.qingwen.style;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The declarations of a {@code style} attribute: property to value, names and values in lower case.
 *
 * <p>Read as CSS reads them: semicolons in quotes and parentheses do not separate, the last declaration of a property
 * wins unless an earlier one is {@code !important}. A value that is not closed ends with the attribute.
 */
final class Declarations {
    static final Declarations NONE = new Declarations(Map.of());

    private final Map<String, String> values;
    private final boolean border;

    private Declarations(Map<String, String> values) {
        this.values = values;
        this.border = values.keySet().stream().anyMatch(property -> property.startsWith("border"));
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** True where any property of the border is set: most elements set none. */
    boolean hasBorder() {
        return border;
    }

    /** The value, or the empty string. */
    String value(String property) {
        return values.getOrDefault(property, "");
    }

    boolean has(String property) {
        return values.containsKey(property);
    }

    static Declarations parse(String style) {
        if (style.isBlank()) {
            return NONE;
        }
        Map<String, String> values = new HashMap<>();
        Set<String> important = new HashSet<>();
        int start = 0;
        while (start < style.length()) {
            int end = endOfDeclaration(style, start);
            put(style.substring(start, end), values, important);
            start = end + 1;
        }
        return new Declarations(values);
    }

    private static int endOfDeclaration(String style, int from) {
        char quote = 0;
        int depth = 0;
        for (int i = from; i < style.length(); i++) {
            char c = style.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (c == ';' && depth == 0) {
                return i;
            }
        }
        return style.length();
    }

    private static void put(String declaration, Map<String, String> values, Set<String> important) {
        int colon = declaration.indexOf(':');
        if (colon < 0) {
            return;
        }
        String property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
        int bang = value.lastIndexOf('!');
        boolean urgent = bang >= 0 && value.substring(bang + 1).strip().equals("important");
        if (urgent) {
            value = value.substring(0, bang).strip();
        }
        if (property.isEmpty() || value.isEmpty() || (important.contains(property) && !urgent)) {
            return;
        }
        values.put(property, value);
        if (urgent) {
            important.add(property);
        }
    }
}
