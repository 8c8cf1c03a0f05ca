package io.github.qingwen.internal.css;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The declarations of a {@code style} attribute that matter here: property to value, in lower case.
 *
 * <p>Read as CSS reads them: semicolons in quotes and parentheses do not separate, the last declaration of a property
 * wins unless an earlier one is {@code !important}. A value that is not closed ends with the attribute.
 */
public final class Declarations {
    public static final Declarations NONE = new Declarations(new String[Property.values().length], true, false);

    private final String[] values;
    private final boolean empty;
    private final boolean border;

    private Declarations(String[] values, boolean empty, boolean border) {
        this.values = values;
        this.empty = empty;
        this.border = border;
    }

    public boolean isEmpty() {
        return empty;
    }

    /** True where any property of the border is set: most elements set none. */
    boolean hasBorder() {
        return border;
    }

    /** The value, or the empty string. */
    public String value(Property property) {
        String value = values[property.ordinal()];
        return value == null ? "" : value;
    }

    public boolean has(Property property) {
        return values[property.ordinal()] != null;
    }

    public static Declarations parse(String style) {
        if (style.isBlank()) {
            return NONE;
        }
        String[] values = new String[Property.values().length];
        Set<Property> important = EnumSet.noneOf(Property.class);
        int start = 0;
        while (start < style.length()) {
            int end = endOfDeclaration(style, start);
            put(style, start, end, values, important);
            start = end + 1;
        }
        return of(values);
    }

    private static Declarations of(String[] values) {
        boolean empty = true;
        boolean border = false;
        for (Property property : Property.values()) {
            if (values[property.ordinal()] != null) {
                empty = false;
                border |= property.name().startsWith("BORDER");
            }
        }
        return empty ? NONE : new Declarations(values, false, border);
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

    private static void put(String style, int start, int end, String[] values, Set<Property> important) {
        int colon = start;
        while (colon < end && style.charAt(colon) != ':') {
            colon++;
        }
        Property property = colon == end ? null : Property.of(lowerCase(style, start, colon));
        if (property == null) {
            return;
        }
        String value = lowerCase(style, colon + 1, end);
        int bang = value.lastIndexOf('!');
        boolean urgent = bang >= 0 && value.substring(bang + 1).strip().equals("important");
        if (urgent) {
            value = value.substring(0, bang).strip();
        }
        if (value.isEmpty() || (important.contains(property) && !urgent)) {
            return;
        }
        values[property.ordinal()] = value;
        if (urgent) {
            important.add(property);
        }
    }

    private static String lowerCase(String text, int start, int end) {
        return text.substring(start, end).strip().toLowerCase(Locale.ROOT);
    }
}
