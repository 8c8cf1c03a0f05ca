package io.github.qingwen.internal.structure.line;

import io.github.qingwen.internal.text.Ascii;
import java.util.regex.Pattern;

/**
 * The text of a line, with facts about its characters.
 *
 * @param length in code points
 * @param characters the kinds of characters in it, as bits
 * @param endsSentence whether it ends like a sentence
 * @param topics the topics with a keyword in its first characters, as bits
 * @param firstTopics the topics of the keywords that begin with its first or second character, as bits
 */
public record Wording(String text, int length, int characters, boolean endsSentence, long topics, long firstTopics) {
    private static final String SENTENCE_ENDS = "。！!；;…";
    private static final String OPENING = "（(「『【《“\"[";

    /** Kinds of characters, as bits. */
    static final int COMMA = 1;
    /** A full stop, question or exclamation mark before the last two characters. */
    static final int STOP_INSIDE = 1 << 1;

    static final int BAR = 1 << 2;
    public static final int HAN = 1 << 3;
    /** A character that is frequent in code and rare in prose. */
    static final int CODE = 1 << 4;
    /** Seven digits or more. */
    public static final int MANY_DIGITS = 1 << 5;

    private static final int MANY = 7;
    /** How many characters are searched for keywords. */
    private static final int TOPIC_REACH = 200;
    /** How many characters are searched for an early colon. */
    private static final int COLON_REACH = 18;

    private static final int LONGEST_NAME = 10;

    private static final Pattern SENTENCE_START =
            Pattern.compile("(?<! al)[.!?][\"”’)]?\\s+[\"“‘(]?\\p{Lu}\\p{Ll}*[ ’']\\p{Ll}");

    static Wording of(String text) {
        long topics = Vocabulary.topics(text, 0, Math.min(text.length(), TOPIC_REACH));
        long firstTopics = topics == 0 ? 0 : Vocabulary.topics(text, 0, Math.min(text.length(), 2));
        return new Wording(
                text, text.codePointCount(0, text.length()), characters(text), endsSentence(text), topics, firstTopics);
    }

    private static int characters(String text) {
        int kinds = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isCommonHan(c)) {
                kinds |= c == '丨' ? HAN | BAR : HAN;
                continue;
            }
            if (Character.isIdeographic(c)) {
                kinds |= HAN;
            }
            digits += Ascii.isDigit(c) ? 1 : 0;
            kinds |= kind(c);
            if (i < text.length() - 2 && (c == '。' || c == '！' || c == '？')) {
                kinds |= STOP_INSIDE;
            }
        }
        return digits >= MANY ? kinds | MANY_DIGITS : kinds;
    }

    /** Returns true for most ideographs, without a look-up in the table of all characters. */
    private static boolean isCommonHan(char c) {
        return c >= '一' && c <= '龥';
    }

    private static int kind(char c) {
        return switch (c) {
            case '，', ',' -> COMMA;
            case '|', '｜', '︱' -> BAR;
            case '(', ')', '{', '}', '=', ';', '<', '>', '$', '_', '#', '%' -> CODE;
            default -> 0;
        };
    }

    private static boolean endsSentence(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        if ((last == '”' || last == '」' || last == '』' || last == '）' || last == ')') && text.length() > 1) {
            return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 2)) >= 0 || text.charAt(text.length() - 2) == '？';
        }
        return SENTENCE_ENDS.indexOf(last) >= 0 || (last == '.' && text.length() > 20);
    }

    public boolean has(int kind) {
        return (characters & kind) != 0;
    }

    /** Returns true if a keyword of the topic is in its first 200 characters. */
    boolean says(Topic topic) {
        return (topics & topic.bit()) != 0;
    }

    /** Returns true if it says something that prompts say: to follow, scan, share, join or buy. */
    boolean asks() {
        return (topics & Topic.ASKING) != 0;
    }

    /** Returns true if a keyword of the topic begins with its first or second character. */
    boolean startsWith(Topic topic) {
        return (firstTopics & topic.bit()) != 0;
    }

    /** Returns the first character; 0 for empty text. */
    char first() {
        return text.isEmpty() ? 0 : text.charAt(0);
    }

    /** Returns the last character; 0 for empty text. */
    char last() {
        return text.isEmpty() ? 0 : text.charAt(text.length() - 1);
    }

    /** Returns true for several sentences in a script whose sentences end with a full stop and a space. */
    public boolean isLatinProse() {
        char first = first();
        return (Character.isLetter(first) || first == '“' || first == '"')
                && endsSentence
                && SENTENCE_START.matcher(text).find();
    }

    /** Returns true for a text that goes on after its end. */
    public boolean endsWithComma() {
        return "，、,".indexOf(last()) >= 0;
    }

    /** Returns true if the text begins with an opening bracket or quotation mark. */
    boolean opens() {
        return !text.isEmpty() && OPENING.indexOf(first()) >= 0;
    }

    /** Returns the few letters and digits before the first colon, or of the whole text; else an empty text. */
    String name() {
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean whole = end == text.length() || text.charAt(end) == '：' || text.charAt(end) == ':';
        return whole && end <= LONGEST_NAME && Character.isLetter(first()) ? text.substring(0, end) : "";
    }

    /** Returns true for a colon after a few characters without a comma or full stop. */
    boolean hasEarlyColon() {
        int end = Math.min(text.length(), COLON_REACH);
        for (int i = 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '：' || c == ':') {
                return true;
            }
            if (c == '，' || c == '。') {
                return false;
            }
        }
        return false;
    }
}
