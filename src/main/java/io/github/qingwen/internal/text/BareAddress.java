package io.github.qingwen.internal.text;

import org.jspecify.annotations.Nullable;

/**
 * An address in running text, {@code https://a.cn/x} or {@code www.a.cn}. It ends before the first character that no
 * address has (RFC 3986), and before punctuation of the sentence, because Chinese has no space after an address.
 *
 * @param start index of its first character
 * @param end index after its last character
 * @param url the address, with the protocol that {@code www.a.cn} lacks
 */
public record BareAddress(int start, int end, String url) {
    private static final String MARKS = "-._~:/?#@!$&'()*+,;=%";
    /** Characters that end a sentence or emphasis. At the end of an address they do not belong to it. */
    private static final String TRAILING = ".,:;!?'*~";

    private static final String SEPARATOR = "://";
    private static final String WWW = "www.";

    /** Returns the first address that starts at or after an index, or null. */
    public static @Nullable BareAddress next(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            BareAddress address = switch (c) {
                case ':' -> withProtocol(text, i, from);
                case 'w', 'W' -> withoutProtocol(text, i);
                default -> null;
            };
            if (address != null) {
                return address;
            }
        }
        return null;
    }

    private static @Nullable BareAddress withProtocol(String text, int colon, int from) {
        if (!text.startsWith(SEPARATOR, colon)) {
            return null;
        }
        int start = isAt(text, "https", colon - 5) ? colon - 5 : isAt(text, "http", colon - 4) ? colon - 4 : -1;
        int host = colon + SEPARATOR.length();
        if (start < from || isWord(text, start - 1) || !isWord(text, host)) {
            return null;
        }
        int end = end(text, host);
        return new BareAddress(start, end, text.substring(start, end));
    }

    private static @Nullable BareAddress withoutProtocol(String text, int start) {
        boolean inside = isWord(text, start - 1) || (start > 0 && MARKS.indexOf(text.charAt(start - 1)) >= 0);
        if (inside || !isAt(text, WWW, start) || !isWord(text, start + WWW.length())) {
            return null;
        }
        int end = end(text, start);
        boolean hasDomain = Scan.indexOf(text, ".", start + WWW.length(), end) >= 0;
        return hasDomain ? new BareAddress(start, end, Url.http(text.substring(start, end), false)) : null;
    }

    private static boolean isAt(String text, String word, int at) {
        return at >= 0 && text.regionMatches(true, at, word, 0, word.length());
    }

    /** Returns the end of the address; parentheses belong to it in pairs. */
    private static int end(String text, int from) {
        int end = from;
        int depth = 0;
        int unclosed = from;
        while (end < text.length() && (isWord(text, end) || MARKS.indexOf(text.charAt(end)) >= 0)) {
            char c = text.charAt(end);
            if (c == '(' && depth++ == 0) {
                unclosed = end;
            } else if (c == ')' && depth-- == 0) {
                break;
            }
            end++;
        }
        end = depth > 0 ? unclosed : end;
        while (end > from && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** Returns whether an ASCII letter or digit stands at an index, which may lie outside the text. */
    private static boolean isWord(String text, int at) {
        return at >= 0 && at < text.length() && Ascii.isLetterOrDigit(text.charAt(at));
    }
}
