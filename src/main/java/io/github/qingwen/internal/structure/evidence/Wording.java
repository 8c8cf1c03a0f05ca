package io.github.qingwen.internal.structure.evidence;

import io.github.qingwen.internal.text.Whitespace;

/** Facts about the characters of a line, each found in one scan. */
final class Wording {
    private static final String SENTENCE_ENDS = "。！!；;…";
    private static final String OPENING = "（(「『【《“\"[";
    private static final String CLOSING = "）)」』】》”\"]";

    private Wording() {}

    /** Returns the first character; 0 where there is none. */
    static char first(String text) {
        return text.isEmpty() ? 0 : text.charAt(0);
    }

    /** Returns the last character; 0 where there is none. */
    static char last(String text) {
        return text.isEmpty() ? 0 : text.charAt(text.length() - 1);
    }

    static boolean endsSentence(String text) {
        char last = last(text);
        if ((last == '”' || last == '」' || last == '』' || last == '）' || last == ')') && text.length() > 1) {
            return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 2)) >= 0 || text.charAt(text.length() - 2) == '？';
        }
        return SENTENCE_ENDS.indexOf(last) >= 0 || (last == '.' && text.length() > 20);
    }

    static boolean has(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    static int count(String text, String characters) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += characters.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return count;
    }

    /** Returns true where the whole text stands in one pair of brackets or quotation marks of this kind. */
    static boolean isWrapped(String text, char open, char close) {
        return text.length() > 2 && text.charAt(0) == open && last(text) == close && text.indexOf(open, 1) < 0;
    }

    static boolean opens(String text) {
        return !text.isEmpty() && OPENING.indexOf(text.charAt(0)) >= 0;
    }

    static boolean closes(String text) {
        return CLOSING.indexOf(last(text)) >= 0;
    }

    static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean hasHan(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isIdeographic(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns true for Chinese whose characters stand apart, as in 强 烈 建 议. */
    static boolean isSpacedOut(String text) {
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

    static boolean hasUrl(String text) {
        return text.contains("http://")
                || text.contains("https://")
                || text.contains("www.")
                || text.contains("doi.org");
    }

    /** Returns the index of a colon in the first characters of a line, or -1. */
    static int earlyColon(String text) {
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
