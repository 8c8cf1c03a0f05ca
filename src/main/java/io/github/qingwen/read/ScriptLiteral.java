package io.github.qingwen.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JavaScript literal as data: objects (keys with or without quotes), arrays, strings, numbers, and the few
 * expressions that WeChat's pages wrap them in: {@code JsDecode('…')}, {@code htmlDecode("…")}, {@code '1' * 1},
 * {@code "a" || ""}, {@code '…'.html(false)}. Nothing is run; an expression that is not known is null.
 *
 * <p>Linear in the length of what is read. Values are {@link Map}, {@link List}, {@link String}, {@link Double},
 * {@link Boolean} or null.
 */
final class ScriptLiteral {
    /** Deeper values are skipped: the pages have been seen to nest 7 deep. */
    private static final int MAX_DEPTH = 64;

    private static final Set<String> DECODERS = Set.of("JsDecode", "htmlDecode", "decodeHtml");

    private final String source;
    private final int end;
    private int at;

    private ScriptLiteral(String source, int from, int to) {
        this.source = source;
        this.at = from;
        this.end = to;
    }

    /**
     * @param from where the value begins
     * @param to where the script ends: nothing behind it is read
     */
    static @Nullable Object read(String source, int from, int to) {
        return new ScriptLiteral(source, from, to).expression(0);
    }

    /** A value and its alternatives: {@code "" || "x"} is the first that is not empty. */
    private @Nullable Object expression(int depth) {
        Object value = operand(depth);
        skipSpace();
        while (startsWith("||")) {
            at += 2;
            Object other = operand(depth);
            value = isFalsy(value) ? other : value;
            skipSpace();
        }
        if (at < end && ",;)}]\n".indexOf(source.charAt(at)) < 0) {
            skipRest();
        }
        return value;
    }

    private static boolean isFalsy(@Nullable Object value) {
        return value == null || value.equals("") || value.equals(0.0) || value.equals(false);
    }

    private @Nullable Object operand(int depth) {
        skipSpace();
        Object value = primary(depth);
        skipSpace();
        while (at < end && (source.charAt(at) == '*' || source.charAt(at) == '.')) {
            value = source.charAt(at) == '*' ? times(value) : method(value);
            skipSpace();
        }
        return value;
    }

    private @Nullable Object primary(int depth) {
        if (at >= end) {
            return null;
        }
        char c = source.charAt(at);
        if (c == '\'' || c == '"' || c == '`') {
            return string(c);
        }
        if (c == '{' || c == '[') {
            if (depth >= MAX_DEPTH) {
                skipBalanced();
                return null;
            }
            return c == '{' ? object(depth + 1) : array(depth + 1);
        }
        if (c == '(') {
            at++;
            Object value = expression(depth + 1 > MAX_DEPTH ? MAX_DEPTH : depth + 1);
            skipSpace();
            if (at < end && source.charAt(at) == ')') {
                at++;
            }
            return value;
        }
        if (Character.isDigit(c) || c == '-' || c == '+') {
            return number();
        }
        return Character.isJavaIdentifierStart(c) ? name(depth) : null;
    }

    /** {@code '12' * 1} makes a number of a string; other factors are not known. */
    private @Nullable Object times(@Nullable Object value) {
        at++;
        skipSpace();
        Object factor = at < end && Character.isDigit(source.charAt(at)) ? number() : null;
        return factor != null && factor.equals(1.0) ? asNumber(value) : null;
    }

    private static @Nullable Object asNumber(@Nullable Object value) {
        if (!(value instanceof String text)) {
            return value;
        }
        try {
            return text.isBlank() ? Double.valueOf(0) : Double.valueOf(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** {@code '…'.html(false)} unescapes; what other methods give is not known, the value itself is the best guess. */
    private @Nullable Object method(@Nullable Object value) {
        at++;
        String name = identifier();
        if (at < end && source.charAt(at) == '(') {
            skipBalanced();
        }
        return name.startsWith("html") && value instanceof String text ? Entities.decode(text) : value;
    }

    private @Nullable Object name(int depth) {
        String name = identifier();
        skipSpace();
        if (at < end && source.charAt(at) == '(') {
            return call(name, depth);
        }
        return switch (name) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    private @Nullable Object call(String name, int depth) {
        if (depth >= MAX_DEPTH) {
            skipBalanced();
            return null;
        }
        at++;
        Object argument = expression(depth + 1);
        skipSpace();
        while (at < end && source.charAt(at) != ')') {
            if (source.charAt(at) == ',' || source.charAt(at) == '\n') {
                at++;
            }
            skipRest();
            if (at < end && source.charAt(at) != ',' && source.charAt(at) != ')') {
                at++;
            }
        }
        at = Math.min(end, at + 1);
        if (name.equals("Number")) {
            return asNumber(argument);
        }
        if (argument instanceof String text && DECODERS.contains(name)) {
            return name.equals("JsDecode") ? Entities.jsDecode(text) : Entities.decode(text);
        }
        return null;
    }

    private String identifier() {
        int start = at;
        while (at < end && Character.isJavaIdentifierPart(source.charAt(at))) {
            at++;
        }
        return source.substring(start, at);
    }

    private @Nullable Double number() {
        int start = at;
        while (at < end && "+-.eExX0123456789abcdefABCDEF".indexOf(source.charAt(at)) >= 0 && at - start < 40) {
            at++;
        }
        try {
            return Double.valueOf(source.substring(start, at));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private Map<String, @Nullable Object> object(int depth) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        at++;
        while (true) {
            skipSeparators();
            if (at >= end || source.charAt(at) == '}') {
                at = Math.min(end, at + 1);
                return object;
            }
            int start = at;
            char c = source.charAt(at);
            String key = c == '\'' || c == '"' ? string(c) : identifier();
            skipSpace();
            if (at < end && source.charAt(at) == ':') {
                at++;
                object.put(key, expression(depth));
            } else {
                skipRest();
            }
            if (at == start) {
                at++;
            }
        }
    }

    private List<@Nullable Object> array(int depth) {
        List<@Nullable Object> array = new ArrayList<>();
        at++;
        while (true) {
            skipSeparators();
            if (at >= end || source.charAt(at) == ']') {
                at = Math.min(end, at + 1);
                return array;
            }
            int start = at;
            array.add(expression(depth));
            if (at == start) {
                at++;
            }
        }
    }

    private String string(char quote) {
        int plain = ++at;
        StringBuilder text = new StringBuilder();
        while (at < end && source.charAt(at) != quote) {
            if (source.charAt(at) == '\\' && at + 1 < end) {
                text.append(source, plain, at++);
                escape(text);
                plain = at;
            } else {
                at++;
            }
        }
        text.append(source, plain, at);
        at = Math.min(end, at + 1);
        return text.toString();
    }

    private void escape(StringBuilder text) {
        char c = source.charAt(at++);
        switch (c) {
            case 'n' -> text.append('\n');
            case 'r' -> text.append('\r');
            case 't' -> text.append('\t');
            case 'b' -> text.append('\b');
            case 'f' -> text.append('\f');
            case 'v' -> text.append('\u000b');
            case '\n' -> { } // a line that goes on
            case 'x' -> hex(2, c, text);
            case 'u' -> hex(4, c, text);
            default -> text.append(c);
        }
    }

    private void hex(int digits, char mark, StringBuilder text) {
        int value = at + digits <= end ? 0 : -1;
        for (int i = 0; i < digits && value >= 0; i++) {
            int digit = Character.digit(source.charAt(at + i), 16);
            value = digit < 0 ? -1 : value * 16 + digit;
        }
        if (value < 0) {
            text.append(mark);
        } else {
            text.append((char) value);
            at += digits;
        }
    }

    private boolean startsWith(String prefix) {
        return at + prefix.length() <= end && source.startsWith(prefix, at);
    }

    /** White space and comments. */
    private void skipSpace() {
        while (at < end) {
            if (Character.isWhitespace(source.charAt(at))) {
                at++;
            } else if (startsWith("//")) {
                at = until("\n", at);
            } else if (startsWith("/*")) {
                at = Math.min(end, until("*/", at + 2) + 2);
            } else {
                return;
            }
        }
    }

    private int until(String mark, int from) {
        int found = Scan.indexOf(source, mark, from, end);
        return found < 0 ? end : found;
    }

    private void skipSeparators() {
        skipSpace();
        while (at < end && (source.charAt(at) == ',' || source.charAt(at) == ';' || source.charAt(at) == ')')) {
            at++;
            skipSpace();
        }
    }

    /** To the end of this value: the comma, semicolon or bracket that closes what it is in. */
    private void skipRest() {
        while (at < end && ",;}])".indexOf(source.charAt(at)) < 0) {
            char c = source.charAt(at);
            if (c == '\'' || c == '"' || c == '`') {
                string(c);
            } else if (c == '{' || c == '[' || c == '(') {
                skipBalanced();
            } else {
                at++;
            }
        }
    }

    /** Past the bracket that closes the one here, without recursion. */
    private void skipBalanced() {
        int depth = 0;
        while (at < end) {
            char c = source.charAt(at);
            if (c == '\'' || c == '"' || c == '`') {
                string(c);
                continue;
            }
            at++;
            if (c == '{' || c == '[' || c == '(') {
                depth++;
            } else if ((c == '}' || c == ']' || c == ')') && --depth == 0) {
                return;
            }
        }
    }
}
