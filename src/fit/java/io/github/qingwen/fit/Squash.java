package io.github.qingwen.fit;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Spellings of a text in which only what a reader tells apart differs. */
final class Squash {
    private static final Pattern BLANK = Pattern.compile(
            "[\\s\\u00a0\\u1680\\u2000-\\u200f\\u2028-\\u202f\\u205f\\u2060\\u3000\\ufeff\\ufe00-\\ufe0f\\u00ad]+");
    private static final Pattern MARKER =
            Pattern.compile("^(?:[•·●○◆◇■□▪▫►▶▸➤✓✔√→☞★☆\\-–—*]|[(（]?\\d{1,2}[)）.、．]|[①-⑳])+");
    private static final Pattern SEPARATOR = Pattern.compile("[|｜丨:：/\\\\\\-—–·•・、,，()（）\\[\\]【】]");

    private Squash() {}

    /** Returns the text in compatibility form without whitespace. */
    static String of(String text) {
        return BLANK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** Returns a squashed text without list markers. */
    static String unmarked(String text) {
        return MARKER.matcher(of(text)).replaceFirst("");
    }

    /** Returns a squashed text without separators. */
    static String bare(String text) {
        return SEPARATOR.matcher(of(text)).replaceAll("");
    }
}
