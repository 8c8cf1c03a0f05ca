package io.github.qingwen.internal.css;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The declarations of a {@code style} attribute: known properties and their values in lower case. Immutable.
 *
 * <p>They are parsed as in CSS. Semicolons in quotes and parentheses do not separate, and the last declaration of a
 * property wins unless an earlier one is {@code !important}. A value that is not closed ends with the attribute.
 */
public final class Declarations {
    private static final Property[] PROPERTIES = Property.values();

    public static final Declarations NONE = new Declarations(new String[PROPERTIES.length], null);

    private static final String URL = "url(";

    private final String[] values;
    private final @Nullable String backgroundImage;
    private final boolean empty;
    private final boolean border;

    private Declarations(String[] values, @Nullable String backgroundImage) {
        this.values = values;
        this.backgroundImage = backgroundImage;
        boolean isEmpty = true;
        boolean hasBorder = false;
        for (Property property : PROPERTIES) {
            if (values[property.ordinal()] != null) {
                isEmpty = false;
                hasBorder |= property.isBorder();
            }
        }
        this.empty = isEmpty;
        this.border = hasBorder;
    }

    /** Reads the value of a {@code style} attribute. */
    public static Declarations parse(String style) {
        return style.isBlank() ? NONE : new Reader(style).read();
    }

    public boolean isEmpty() {
        return empty;
    }

    /** Returns true if any property of the border is declared. Most elements declare none. */
    public boolean hasBorder() {
        return border;
    }

    /** Returns the value in lower case, or the empty string if the property is not declared. */
    public String value(Property property) {
        String value = values[property.ordinal()];
        return value == null ? "" : value;
    }

    public boolean has(Property property) {
        return values[property.ordinal()] != null;
    }

    /** Returns the address of the background image with its case unchanged, or null. */
    public @Nullable String backgroundImage() {
        return backgroundImage;
    }

    /** Reads one attribute. */
    private static final class Reader {
        private final String style;
        private final String[] values = new String[PROPERTIES.length];
        private final Set<Property> important = EnumSet.noneOf(Property.class);
        private @Nullable String background;
        private @Nullable String backgroundImage;

        Reader(String style) {
            this.style = style;
        }

        Declarations read() {
            int start = 0;
            while (start < style.length()) {
                int end = endOfDeclaration(start);
                declaration(start, end);
                start = end + 1;
            }
            String image = backgroundImage != null ? backgroundImage : background;
            Declarations read = new Declarations(values, image == null ? null : url(image));
            return read.isEmpty() ? NONE : read;
        }

        private int endOfDeclaration(int from) {
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

        private void declaration(int start, int end) {
            int colon = start;
            while (colon < end && style.charAt(colon) != ':') {
                colon++;
            }
            Property property = colon == end ? null : Property.of(lowerCase(style.substring(start, colon)));
            if (property != null) {
                declaration(property, style.substring(colon + 1, end));
            }
        }

        private void declaration(Property property, String written) {
            String value = lowerCase(written);
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
            if (property == Property.BACKGROUND) {
                background = written;
            } else if (property == Property.BACKGROUND_IMAGE) {
                backgroundImage = written;
            }
        }

        /** Returns the first address in {@code url(…)}, with or without quotes and with its case unchanged, or null. */
        private static @Nullable String url(String value) {
            int open = 0;
            while (open < value.length() && !value.regionMatches(true, open, URL, 0, URL.length())) {
                open++;
            }
            int close = value.indexOf(')', open);
            if (close < 0) {
                return null;
            }
            String address = value.substring(open + URL.length(), close).strip();
            boolean quoted = address.length() > 1 && (address.charAt(0) == '"' || address.charAt(0) == '\'');
            return quoted ? address.substring(1, address.length() - 1) : address;
        }

        private static String lowerCase(String text) {
            return text.strip().toLowerCase(Locale.ROOT);
        }
    }
}
