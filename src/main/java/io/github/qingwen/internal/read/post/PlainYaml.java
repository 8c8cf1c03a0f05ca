package io.github.qingwen.internal.read.post;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fields of YAML that are texts in quotes, plain words, dates, and lists of those, as nearly all front matter has them.
 * What is not certain to be one is left to the YAML library, whose result is the same.
 */
final class PlainYaml {
    /** Words that YAML 1.1 or 1.2 reads as something else than text. */
    private static final Set<String> RESERVED =
            Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf", "infinity");

    /** Punctuation that means nothing in YAML behind a letter, wherever it stands. */
    private static final String HARMLESS = "，。、；：？！“”‘’（）《》【】…—·/_.-+=()~";

    private final String text;
    private int at;

    private PlainYaml(String text) {
        this.text = text;
    }

    /** Returns the fields of front matter; null where it has something else. */
    static @Nullable Map<String, Object> read(String text) {
        return new PlainYaml(text).fields();
    }

    private @Nullable Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (at < text.length()) {
            int colon = text.indexOf(':', at);
            if (colon < 0 || !isKey(at, colon)) {
                return null;
            }
            String key = text.substring(at, colon);
            at = colon + 1;
            Object value = skip('\n') ? items() : skip(' ') ? value() : null;
            if (value == null || fields.put(key, value) != null) {
                return null;
            }
        }
        return fields;
    }

    private boolean isKey(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean inside = i > from && (c == '_' || c == '-' || isDigit(c));
            if (!inside && !isLatin(c)) {
                return false;
            }
        }
        return from < to && !isReserved(text.substring(from, to));
    }

    /** A list, an item in each line behind a dash. */
    private @Nullable List<Object> items() {
        List<Object> items = new ArrayList<>();
        int indent = spaces();
        while (text.startsWith("- ", at + indent)) {
            at += indent + 2;
            Object item = scalar('\n');
            if (item == null || !endsLine()) {
                return null;
            }
            items.add(item);
        }
        return items.isEmpty() ? null : items;
    }

    private int spaces() {
        int end = at;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end - at;
    }

    private @Nullable Object value() {
        Object value = skip('[') ? flow() : scalar('\n');
        return value != null && endsLine() ? value : null;
    }

    /** A list in brackets, over one line or several. */
    private @Nullable List<Object> flow() {
        List<Object> items = new ArrayList<>();
        do {
            skipBlanks();
            Object item = quoted();
            if (item == null) {
                return null;
            }
            items.add(item);
            skipBlanks();
        } while (skip(','));
        return skip(']') ? items : null;
    }

    private @Nullable String scalar(char end) {
        char first = at < text.length() ? text.charAt(at) : end;
        return first == '"' || first == '\'' ? quoted() : isDigit(first) ? date() : plain();
    }

    private @Nullable String quoted() {
        char quote = at < text.length() ? text.charAt(at) : ' ';
        if (quote != '"' && quote != '\'') {
            return null;
        }
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != quote) {
            char c = text.charAt(end);
            if (c < ' ' || c == '\\' || !isCommon(c)) {
                return null;
            }
            end++;
        }
        if (end + 1 >= text.length() || text.charAt(end + 1) == quote) {
            return null;
        }
        String words = text.substring(at + 1, end);
        at = end + 1;
        return words;
    }

    /** The characters of ASCII and of Chinese text, which YAML takes as they are. */
    private static boolean isCommon(char c) {
        return c < 0x7f
                || (c > 0xa0 && c < 0x2000)
                || (c >= 0x2010 && c <= 0x2027)
                || (c >= 0x2030 && c < 0xd800)
                || (c > 0xff00 && c < 0xfff0);
    }

    /** A date, perhaps with a time: {@code 2024-01-02 03:04:05 +0800}. */
    private @Nullable String date() {
        int end = endOfLine();
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            boolean digit = i - at != 4 && i - at != 7;
            boolean matches = i - at < 10 ? (digit ? isDigit(c) : c == '-') : isDigit(c) || "-+:.TZ ".indexOf(c) >= 0;
            if (!matches || (c == ':' && !(i + 1 < end && isDigit(text.charAt(i + 1))))) {
                return null;
            }
        }
        return end - at < 10 || text.charAt(end - 1) == ' ' ? null : taken(end);
    }

    private @Nullable String plain() {
        int end = endOfLine();
        if (at == end || !isLetter(text.charAt(at)) || text.charAt(end - 1) == ' ') {
            return null;
        }
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && !isDigit(c) && c != ' ' && HARMLESS.indexOf(c) < 0) {
                return null;
            }
        }
        String words = taken(end);
        return isReserved(words) ? null : words;
    }

    private String taken(int end) {
        String words = text.substring(at, end);
        at = end;
        return words;
    }

    private int endOfLine() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private boolean endsLine() {
        return skip('\n') || at == text.length();
    }

    private boolean skip(char c) {
        boolean found = at < text.length() && text.charAt(at) == c;
        at += found ? 1 : 0;
        return found;
    }

    private void skipBlanks() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\n')) {
            at++;
        }
    }

    private static boolean isReserved(String word) {
        return RESERVED.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isLetter(char c) {
        return isLatin(c) || (c >= '一' && c <= '龥');
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
