package io.github.qingwen.internal.structure.line;

import io.github.qingwen.internal.text.Ascii;
import io.github.qingwen.internal.text.Whitespace;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The number or bullet at the start of a line.
 *
 * @param form its written form; all numberings of a series have the same form
 * @param word distinguishes series of one form: the word before the number, such as {@code Part} or {@code 结果}, the
 *     separator after it, the number of parts of a decimal, or the bullet
 * @param value the number; 0 for bullets
 * @param end the index after the numbering and its separator
 * @param alone whether the line holds nothing else
 */
public record Numbering(Form form, String word, int value, int end, boolean alone) {
    /** The written forms, from the outermost level of a Chinese outline to the innermost. */
    public enum Form {
        /** {@code Part 1}, {@code 第一章}, {@code Step 2}, {@code 结果3、}: a word with its number. */
        WORD,
        /** {@code 01}, {@code 02}: two digits with a leading zero. */
        ZERO,
        /** {@code 一、} */
        CHINESE,
        /** {@code （一）} */
        CHINESE_PARENTHESES,
        /** {@code 1.}, {@code 1、}, {@code 1/} */
        ARABIC,
        /** {@code 1.2} */
        DECIMAL,
        /** {@code （1）}, {@code 1)} */
        ARABIC_PARENTHESES,
        /** {@code ①}, {@code 1️⃣} */
        CIRCLED,
        /** A number alone in its line, without a separator. */
        LONE,
        BULLET
    }

    private static final String DIGITS = "一二三四五六七八九十";
    private static final String ALL_DIGITS = DIGITS + "壹贰叁肆伍陆柒捌玖拾";
    private static final String BULLETS = "•·●○◦▪■□◆◇▶►➤✔✓✅☑❖▌◐★☆√→-–*∙➡👉🔹🔸🔶🔷🔴🟠🟡🟢🔵🟣";
    /** The bullets of a typed outline, from the outermost level to the innermost. */
    private static final String OUTLINE = "•◦▪";

    private static final String SEPARATORS = ".．、:：/|｜丨,，。)）-—–·";
    private static final String QUANTITY = "%％‰℃°≥≤≈±<>+";
    /** Marks after a character that ask for its emoji, and for a key cap around it. */
    private static final String EMOJI = "\uFE0F";

    private static final String KEYCAP = "\u20E3";
    /** Words whose numbers count pictures and tables, not sections or items. */
    private static final Set<String> COUNTED = Set.of("图", "附图", "如图", "表", "附表", "fig", "figure", "table", "图片");
    /** Maximum length of a word before its number. */
    private static final int LONGEST_WORD = 8;
    /** Maximum number of digits of the number of a section or an item. */
    private static final int MOST_DIGITS = 2;
    /** Maximum length of a number alone in its line with the frame around it. */
    private static final int LONGEST_FRAMED = 16;

    /** Returns the numbering of a line; null if it has none. A number alone may have a frame: {@code — 1 —}, {@code #01}. */
    public static @Nullable Numbering of(String text) {
        Numbering numbering = atStart(text);
        Numbering framed = numbering == null || numbering.isBullet() ? framed(text) : null;
        return framed == null ? numbering : framed;
    }

    private static @Nullable Numbering atStart(String text) {
        if (text.isEmpty()) {
            return null;
        }
        int first = text.codePointAt(0);
        if (BULLETS.indexOf(first) >= 0) {
            int length = Character.charCount(first);
            int end = skipSpaces(text, text.startsWith(EMOJI, length) ? length + 1 : length);
            return end < text.length() && !isAmbiguous(first, text.charAt(length))
                    ? numbering(Form.BULLET, Character.toString(first), 0, end, text)
                    : null;
        }
        if (first >= '①' && first <= '⑳') {
            return numbering(Form.CIRCLED, "", first - '①' + 1, 1, text);
        }
        if (first >= '❶' && first <= '❿') {
            return numbering(Form.CIRCLED, "❶", first - '❶' + 1, 1, text);
        }
        if (first == '(' || first == '（') {
            return inParentheses(text);
        }
        if (Ascii.isDigit(text.charAt(0))) {
            return arabic(text);
        }
        return ALL_DIGITS.indexOf(first) >= 0 ? chinese(text) : word(text);
    }

    private static @Nullable Numbering framed(String text) {
        if (text.length() > LONGEST_FRAMED) {
            return null;
        }
        int start = 0;
        int end = text.length();
        while (start < end && isFrame(text.charAt(start))) {
            start++;
        }
        while (start < end && isFrame(text.charAt(end - 1))) {
            end--;
        }
        Numbering inner = start == 0 ? null : atStart(text.substring(start, end));
        return inner != null && inner.alone()
                ? new Numbering(inner.form(), inner.word(), inner.value(), text.length(), true)
                : null;
    }

    /** Returns true for a text that is only a number, framed or not. */
    public static boolean isAlone(String text) {
        Numbering numbering = of(text);
        return numbering != null && numbering.alone();
    }

    /** A percent or currency sign is no frame: it makes the number a quantity. */
    private static boolean isFrame(char c) {
        return !Character.isLetterOrDigit(c)
                && !Character.isSurrogate(c)
                && Character.getType(c) != Character.OTHER_NUMBER
                && Character.getType(c) != Character.CURRENCY_SYMBOL
                && QUANTITY.indexOf(c) < 0;
    }

    /** A dash or asterisk is a bullet only if a space follows. */
    private static boolean isAmbiguous(int bullet, char next) {
        return (bullet == '-' || bullet == '–' || bullet == '*') && !Whitespace.isSpace(next);
    }

    private static @Nullable Numbering inParentheses(String text) {
        int start = skipSpaces(text, 1);
        int end = digitsEnd(text, start);
        if (end > start && end - start <= MOST_DIGITS) {
            int close = skipSpaces(text, end);
            return closes(text, close)
                    ? numbering(
                            Form.ARABIC_PARENTHESES, "", Integer.parseInt(text.substring(start, end)), close + 1, text)
                    : null;
        }
        end = chineseEnd(text, start);
        int close = skipSpaces(text, end);
        return end > start && closes(text, close)
                ? numbering(Form.CHINESE_PARENTHESES, "", chineseValue(text, start, end), close + 1, text)
                : null;
    }

    private static boolean closes(String text, int at) {
        return at < text.length() && (text.charAt(at) == ')' || text.charAt(at) == '）');
    }

    private static @Nullable Numbering arabic(String text) {
        int end = digitsEnd(text, 0);
        if (end > MOST_DIGITS) {
            return null;
        }
        int value = Integer.parseInt(text.substring(0, end));
        int keycap = text.startsWith(EMOJI, end) ? end + 1 : end;
        if (text.startsWith(KEYCAP, keycap)) {
            return numbering(Form.CIRCLED, KEYCAP, value, keycap + 1, text);
        }
        Form form = text.charAt(0) == '0' && end == MOST_DIGITS ? Form.ZERO : Form.ARABIC;
        if (end == text.length()) {
            return numbering(form == Form.ZERO ? form : Form.LONE, "", value, end, text);
        }
        char next = text.charAt(end);
        if ((next == '.' || next == '．') && end + 1 < text.length() && Ascii.isDigit(text.charAt(end + 1))) {
            return decimal(text, end);
        }
        if (next == ')' || next == '）') {
            return numbering(Form.ARABIC_PARENTHESES, ")", value, end + 1, text);
        }
        if (SEPARATORS.indexOf(next) >= 0) {
            return numbering(form, String.valueOf(next), value, end + 1, text);
        }
        int rest = skipSpaces(text, end);
        boolean parted = Whitespace.isSpace(next) && rest < text.length() && !Ascii.isDigit(text.charAt(rest));
        return parted || form == Form.ZERO ? numbering(form, " ", value, end, text) : null;
    }

    /** Reads {@code 4.1.} or {@code 1.2.3}, but not a quantity such as 0.8 or 2.0%. */
    private static @Nullable Numbering decimal(String text, int point) {
        int start = point + 1;
        int end = digitsEnd(text, start);
        int groups = 2;
        while (end + 1 < text.length() && text.charAt(end) == '.' && Ascii.isDigit(text.charAt(end + 1))) {
            start = end + 1;
            end = digitsEnd(text, start);
            groups++;
        }
        boolean short0 = end - start <= MOST_DIGITS && text.charAt(0) != '0' && (text.charAt(start) != '0');
        boolean parted = end < text.length()
                && (Whitespace.isSpace(text.charAt(end))
                        || text.charAt(end) == '.'
                        || text.charAt(end) == '、'
                        || isHan(text.charAt(end)));
        return short0 && parted
                ? numbering(
                        Form.DECIMAL, String.valueOf(groups), Integer.parseInt(text.substring(start, end)), end, text)
                : null;
    }

    private static @Nullable Numbering chinese(String text) {
        int end = chineseEnd(text, 0);
        if (end > 3) {
            return null;
        }
        int value = chineseValue(text, 0, end);
        if (end == text.length()) {
            return numbering(Form.CHINESE, "", value, end, text);
        }
        char next = text.charAt(end);
        boolean parted = "、.．:：。|｜".indexOf(next) >= 0 || Whitespace.isSpace(next);
        if (parted) {
            return numbering(Form.CHINESE, "", value, end + (Whitespace.isSpace(next) ? 0 : 1), text);
        }
        // 一是…，二是…
        return next == '是' || next == '来' ? numbering(Form.WORD, String.valueOf(next), value, end + 1, text) : null;
    }

    /** Reads a word and a number: {@code Part 1}, {@code 第一步}, {@code 问题三：}, {@code 图 2}. */
    private static @Nullable Numbering word(String text) {
        int end = 0;
        int most = Math.min(LONGEST_WORD, text.length());
        while (end < most && Character.isLetter(text.charAt(end)) && (DIGITS.indexOf(text.charAt(end)) < 0)) {
            end++;
        }
        if (end == 0) {
            return null;
        }
        int start = end;
        while (start < text.length() && (Whitespace.isSpace(text.charAt(start)) || text.charAt(start) == '.')) {
            start++;
        }
        String word = text.substring(0, end).toLowerCase(Locale.ROOT);
        boolean latin = isLatin(word.charAt(0));
        if (word.chars().anyMatch(c -> isLatin((char) c) != latin)) {
            return null; // a sentence: 小米SU7, MIT仅用19个
        }
        int numberEnd = digitsEnd(text, start);
        boolean arabic = numberEnd > start && numberEnd - start <= MOST_DIGITS;
        int value;
        if (arabic) {
            value = Integer.parseInt(text.substring(start, numberEnd));
        } else {
            numberEnd = chineseEnd(text, start);
            if (numberEnd == start || numberEnd - start > 3) {
                return null;
            }
            value = chineseValue(text, start, numberEnd);
        }
        if (COUNTED.contains(word)) {
            return null;
        }
        int rest = numberEnd;
        if (word.equals("第")) {
            if (rest >= text.length() || "章节部分步回集条点个期站幕篇".indexOf(text.charAt(rest)) < 0) {
                return null;
            }
            word += text.charAt(rest++);
            if (word.equals("第部") && rest < text.length() && text.charAt(rest) == '分') {
                rest++;
            }
        } else if (rest < text.length()
                && SEPARATORS.indexOf(text.charAt(rest)) < 0
                && !Whitespace.isSpace(text.charAt(rest))
                && !(latin && arabic)) {
            return null; // TCP三次 is not item three
        }
        while (rest < text.length() && SEPARATORS.indexOf(text.charAt(rest)) >= 0) {
            rest++;
        }
        return numbering(Form.WORD, word, value, rest, text);
    }

    private static boolean isLatin(char letter) {
        return letter < 0x80;
    }

    private static Numbering numbering(Form form, String word, int value, int end, String text) {
        int rest = skipSpaces(text, end);
        return new Numbering(form, word, value, rest, rest >= text.length());
    }

    private static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && Whitespace.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int digitsEnd(String text, int from) {
        int at = from;
        while (at < text.length() && Ascii.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int chineseEnd(String text, int from) {
        int at = from;
        while (at < text.length() && ALL_DIGITS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Returns the value of one to three Chinese digits: 七, 十二, 二十三, 叁. */
    private static int chineseValue(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = ALL_DIGITS.indexOf(text.charAt(i)) % DIGITS.length() + 1;
            if (digit == 10) {
                value = Math.max(1, value) * 10;
            } else {
                value += digit;
            }
        }
        return value;
    }

    private static boolean isHan(char c) {
        return Character.isIdeographic(c);
    }

    public boolean isBullet() {
        return form == Form.BULLET;
    }

    /** Returns the level of a bullet in a typed outline, 0 for the outermost; negative for any other numbering. */
    public int outlineLevel() {
        return isBullet() ? OUTLINE.indexOf(word) : -1;
    }

    /** Returns true if this continues the series of {@code earlier}: it has the next number, or the same bullet. */
    boolean follows(@Nullable Numbering earlier) {
        return earlier != null && (isBullet() || value == earlier.value + 1);
    }

    /** Returns a key that the numberings of one series share. The bullets of a typed outline are one series. */
    public String series() {
        return form.name() + (outlineLevel() > 0 ? OUTLINE.substring(0, 1) : word);
    }
}
