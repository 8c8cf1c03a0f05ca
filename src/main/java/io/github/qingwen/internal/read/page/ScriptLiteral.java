package io.github.qingwen.internal.read.page;

import io.github.qingwen.internal.text.HtmlEscapes;
import io.github.qingwen.internal.text.Scan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Parses a JavaScript literal: objects (keys with or without quotes), arrays, strings, numbers, and the few expressions
 * that WeChat's pages wrap around them: {@code JsDecode('…')}, {@code htmlDecode("…")}, {@code '1' * 1},
 * {@code "a" || ""}, {@code '…'.html(false)}. Nothing is executed; an unknown expression is null.
 *
 * <p>Takes linear time. Values are {@link Map}, {@link List}, {@link String}, {@link Double}, {@link Boolean} or null.
 */
final class ScriptLiteral {
    /** Deeper values are skipped. Real pages nest at most 7 deep. */
    private static final int MAX_DEPTH = 64;

    private static final Set<String> DECODERS = Set.of("JsDecode", "htmlDecode", "decodeHtml");

    private final String source;
    private final int end;
    private int at;
    private int backslash = -1;

    private final Predicate<String> wanted;

    private ScriptLiteral(String source, int from, int to, Predicate<String> wanted) {
        this.source = source;
        this.at = from;
        this.end = to;
        this.wanted = wanted;
    }

    /**
     * @param from index of the value
     * @param to end of the script
     * @param wanted keys, at any depth, whose values are read; other keys are skipped
     */
    static @Nullable Object read(String source, int from, int to, Predicate<String> wanted) {
        return new ScriptLiteral(source, from, to, wanted).expression(0);
    }

    /**
     * Returns the index after an object or array.
     *
     * @param from index of its opening bracket
     * @param to end of the script
     */
    static int end(String source, int from, int to) {
        ScriptLiteral literal = new ScriptLiteral(source, from, to, key -> false);
        literal.skipBalanced();
        return literal.at;
    }

    /**
     * Reads a value and its alternatives: {@code "" || "x"} is the first that is truthy. The rest of the expression is
     * skipped.
     */
    private @Nullable Object expression(int depth) {
        Object value = operand(depth);
        while (startsWith("||")) {
            at += 2;
            Object other = operand(depth);
            value = isFalsy(value) ? other : value;
        }
        skipRest();
        return value;
    }

    private static boolean isFalsy(@Nullable Object value) {
        return value == null || value.equals("") || value.equals(0.0) || value.equals(false);
    }

    /** Reads a value with its factors, method calls and trailing white space. */
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
        if (c == '{' || c == '[' || c == '(') {
            if (depth >= MAX_DEPTH) {
                skipBalanced();
                return null;
            }
            return c == '{' ? object(depth + 1) : c == '[' ? array(depth + 1) : parenthesis(depth + 1);
        }
        if (Character.isDigit(c) || c == '-' || c == '+') {
            return number();
        }
        return Character.isJavaIdentifierStart(c) ? name(depth) : null;
    }

    private @Nullable Object parenthesis(int depth) {
        at++;
        Object value = expression(depth);
        if (at < end && source.charAt(at) == ')') {
            at++;
        }
        return value;
    }

    /** Reads {@code '12' * 1} as a number; other factors are unknown expressions. */
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

    /**
     * Reads {@code '…'.html(false)}, which unescapes. Results of other methods are unknown; the receiver is the best
     * guess.
     */
    private @Nullable Object method(@Nullable Object value) {
        at++;
        String name = identifier();
        if (at < end && source.charAt(at) == '(') {
            skipBalanced();
        }
        return name.startsWith("html") && value instanceof String text ? HtmlEscapes.decode(text) : value;
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
        while (at < end && source.charAt(at) != ')') {
            at++;
            skipRest();
        }
        at = Math.min(end, at + 1);
        if (name.equals("Number")) {
            return asNumber(argument);
        }
        if (argument instanceof String text && DECODERS.contains(name)) {
            return name.equals("JsDecode") ? HtmlEscapes.jsDecode(text) : HtmlEscapes.decode(text);
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
        while (at < end && "+-.eExX0123456789abcdefABCDEF".indexOf(source.charAt(at)) >= 0) {
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
            if (at < end && source.charAt(at) == ':' && wanted.test(key)) {
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
        int start = at + 1;
        int close = closing(quote);
        at = Math.min(end, close + 1);
        int escape = backslash(start);
        if (escape >= close) {
            return source.substring(start, close);
        }
        StringBuilder text = new StringBuilder(close - start);
        int plain = start;
        while (escape + 1 < close) {
            text.append(source, plain, escape);
            plain = unescape(escape + 1, close, text);
            escape = backslash(plain);
        }
        return text.append(source, plain, close).toString();
    }

    /**
     * Returns the index of the next backslash. Cached, so that strings without one are not searched again and again.
     */
    private int backslash(int from) {
        if (backslash < from) {
            int found = source.indexOf('\\', from);
            backslash = found < 0 ? source.length() : found;
        }
        return backslash;
    }

    /** Returns the index of the closing quote of the string at this place: the first quote that is not escaped. */
    private int closing(char quote) {
        int close = source.indexOf(quote, at + 1);
        while (close >= 0 && close < end && isEscaped(close)) {
            close = source.indexOf(quote, close + 1);
        }
        return close < 0 ? end : Math.min(close, end);
    }

    private boolean isEscaped(int place) {
        int before = place;
        while (source.charAt(before - 1) == '\\') { // the opening quote ends the loop
            before--;
        }
        return (place - before) % 2 == 1;
    }

    /** Appends the escaped character and returns the index after the escape. */
    private int unescape(int escape, int close, StringBuilder text) {
        char c = source.charAt(escape);
        switch (c) {
            case 'n' -> text.append('\n');
            case 'r' -> text.append('\r');
            case 't' -> text.append('\t');
            case 'b' -> text.append('\b');
            case 'f' -> text.append('\f');
            case 'v' -> text.append('\u000b');
            case '\n' -> {} // line continuation
            case 'x' -> {
                return hex(escape + 1, 2, close, text);
            }
            case 'u' -> {
                return hex(escape + 1, 4, close, text);
            }
            default -> text.append(c);
        }
        return escape + 1;
    }

    private int hex(int from, int digits, int close, StringBuilder text) {
        int value = from + digits <= close ? 0 : -1;
        for (int i = 0; i < digits && value >= 0; i++) {
            int digit = Character.digit(source.charAt(from + i), 16);
            value = digit < 0 ? -1 : value * 16 + digit;
        }
        text.append(value < 0 ? source.charAt(from - 1) : (char) value);
        return value < 0 ? from : from + digits;
    }

    private boolean startsWith(String prefix) {
        return at + prefix.length() <= end && source.startsWith(prefix, at);
    }

    /** Skips white space and comments. */
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

    /** Skips to the comma, semicolon or closing bracket that ends this value. */
    private void skipRest() {
        while (at < end) {
            switch (source.charAt(at)) {
                case ',', ';', '}', ']', ')' -> {
                    return;
                }
                case '\'', '"', '`' -> skipString();
                case '{', '[', '(' -> skipBalanced();
                default -> at++;
            }
        }
    }

    /** Skips past the bracket that closes the one at this place, without recursion. */
    private void skipBalanced() {
        int depth = 0;
        while (at < end) {
            switch (source.charAt(at)) {
                case '\'', '"', '`' -> skipString();
                case '{', '[', '(' -> {
                    depth++;
                    at++;
                }
                case '}', ']', ')' -> {
                    at++;
                    if (--depth == 0) {
                        return;
                    }
                }
                default -> at++;
            }
        }
    }

    private void skipString() {
        at = Math.min(end, closing(source.charAt(at)) + 1);
    }
}
