package io.github.qingwen.read;

/** Looks for words in a part of a text, and no further: {@code String.indexOf} would read on to the text's end. */
final class Scan {
    private Scan() {}

    /** @return where the word begins between {@code from} and {@code to}, or -1 */
    static int indexOf(String text, String word, int from, int to) {
        char first = word.charAt(0);
        int last = Math.min(to, text.length()) - word.length();
        for (int i = Math.max(0, from); i <= last; i++) {
            if (text.charAt(i) == first && text.startsWith(word, i)) {
                return i;
            }
        }
        return -1;
    }
}
