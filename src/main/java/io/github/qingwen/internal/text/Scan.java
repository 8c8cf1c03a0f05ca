package io.github.qingwen.internal.text;

/** Looks for words in a part of a text, and no further: {@code String.indexOf} would read on to the text's end. */
public final class Scan {
    private Scan() {}

    /** Returns where the word begins between {@code from} and {@code to}; -1 where it does not. */
    public static int indexOf(String text, String word, int from, int to) {
        char first = word.charAt(0);
        int last = Math.min(to, text.length()) - word.length();
        for (int i = Math.max(0, from); i <= last; i++) {
            if (text.charAt(i) == first && text.startsWith(word, i)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Finds a word by its rarest letter: a scan for one letter runs several times as fast as one for a word, and a page
     * has megabytes to scan.
     *
     * @param rare that letter
     * @return where the word begins at or behind {@code from}, or -1
     */
    public static int indexByRarest(String text, String word, int from, char rare) {
        int inWord = word.indexOf(rare);
        int at = text.indexOf(rare, from + inWord);
        while (at >= 0 && !text.startsWith(word, at - inWord)) {
            at = text.indexOf(rare, at + 1);
        }
        return at < 0 ? -1 : at - inWord;
    }
}
