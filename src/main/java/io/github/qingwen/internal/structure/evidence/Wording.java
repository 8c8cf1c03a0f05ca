package io.github.qingwen.internal.structure.evidence;

import io.github.qingwen.internal.text.Whitespace;
import java.util.regex.Pattern;

/** Facts about the characters of a line, each found in one scan. */
public final class Wording {
    private static final String SENTENCE_ENDS = "。！!；;…";
    private static final String OPENING = "（(「『【《“\"[";

    /** Kinds of characters that a text has, as bits of {@link #kinds}. */
    public static final int COMMA = 1;
    /** A full stop, question or exclamation mark before the last two characters. */
    public static final int STOP_INSIDE = 1 << 1;

    public static final int BAR = 1 << 2;
    public static final int SLASH = 1 << 3;
    public static final int HAN = 1 << 4;
    public static final int LETTER = 1 << 5;
    public static final int ARROW = 1 << 6;
    /** A character that code has and prose seldom. */
    public static final int CODE = 1 << 7;
    /** Seven digits or more. */
    public static final int MANY_DIGITS = 1 << 8;

    /** A letter from a to z. */
    public static final int SMALL_LATIN = 1 << 9;

    public static final int AT = 1 << 10;

    private static final int MANY = 7;

    private static final Pattern SENTENCE_START =
            Pattern.compile("(?<! al)[.!?][\"”’)]?\\s+[\"“‘(]?\\p{Lu}\\p{Ll}*[ ’']\\p{Ll}");

    private Wording() {}

    /** Returns the bits of the kinds of characters that a text has, found in one scan. */
    public static int kinds(String text) {
        int kinds = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isCommonHan(c)) {
                kinds |= c == '丨' ? HAN | LETTER | BAR : HAN | LETTER;
                continue;
            }
            if (Character.isIdeographic(c)) {
                kinds |= HAN | LETTER;
            } else if (c >= 'a' && c <= 'z') {
                kinds |= SMALL_LATIN | LETTER;
            } else if (c >= '0' && c <= '9') {
                digits++;
                kinds |= LETTER;
            } else if (Character.isLetterOrDigit(c)) {
                kinds |= LETTER;
            }
            kinds |= kind(c);
            if (i < text.length() - 2 && (c == '。' || c == '！' || c == '？')) {
                kinds |= STOP_INSIDE;
            }
        }
        return digits >= MANY ? kinds | MANY_DIGITS : kinds;
    }

    /** Returns true for most ideographs, without a look at the table of all characters. */
    private static boolean isCommonHan(char c) {
        return c >= '一' && c <= '龥';
    }

    private static int kind(char c) {
        return switch (c) {
            case '，', ',' -> COMMA;
            case '|', '｜', '︱' -> BAR;
            case '/', '／' -> SLASH;
            case '@' -> AT;
            case '↓', '↑', '→', '⬇', '☟', '▼', '\ud83d' -> ARROW;
            case '(', ')', '{', '}', '=', ';', '<', '>', '$', '_', '#', '%' -> CODE;
            default -> 0;
        };
    }

    /** Returns the first character; 0 where there is none. */
    public static char first(String text) {
        return text.isEmpty() ? 0 : text.charAt(0);
    }

    /** Returns the last character; 0 where there is none. */
    public static char last(String text) {
        return text.isEmpty() ? 0 : text.charAt(text.length() - 1);
    }

    public static boolean endsSentence(String text) {
        char last = last(text);
        if ((last == '”' || last == '」' || last == '』' || last == '）' || last == ')') && text.length() > 1) {
            return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 2)) >= 0 || text.charAt(text.length() - 2) == '？';
        }
        return SENTENCE_ENDS.indexOf(last) >= 0 || (last == '.' && text.length() > 20);
    }

    /** Returns true for several sentences of a script that ends them with a full stop and a space. */
    public static boolean isLatinProse(String text) {
        char first = first(text);
        return (Character.isLetter(first) || first == '“' || first == '"')
                && endsSentence(text)
                && SENTENCE_START.matcher(text).find();
    }

    /** Returns true where the whole text stands in one pair of brackets or quotation marks of this kind. */
    public static boolean isWrapped(String text, char open, char close) {
        return text.length() > 2 && text.charAt(0) == open && last(text) == close && text.indexOf(open, 1) < 0;
    }

    public static boolean opens(String text) {
        return !text.isEmpty() && OPENING.indexOf(text.charAt(0)) >= 0;
    }

    /** Returns true for Chinese whose characters stand apart, as in 强 烈 建 议. */
    public static boolean isSpacedOut(String text) {
        int han = 0;
        int apart = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isIdeographic(text.charAt(i))) {
                han++;
                apart += i + 1 == text.length() || Whitespace.isSpace(text.charAt(i + 1)) ? 1 : 0;
            }
        }
        return han >= 2 && apart * 5 >= han * 4;
    }

    public static boolean hasUrl(String text) {
        return text.contains("http://")
                || text.contains("https://")
                || text.contains("www.")
                || text.contains("doi.org");
    }

    /** Returns the index of a colon in the first characters of a line, or -1. */
    public static int earlyColon(String text) {
        int most = Math.min(text.length(), 18);
        for (int i = 1; i < most; i++) {
            char c = text.charAt(i);
            if (c == '：' || c == ':') {
                return i;
            }
            if (c == '，' || c == '。') {
                return -1;
            }
        }
        return -1;
    }
}
