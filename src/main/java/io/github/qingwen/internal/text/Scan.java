package io.github.qingwen.internal.text;

/** Searches a part of a text. {@code String.indexOf} would search to the end of the text. */
public final class Scan {
    private Scan() {}

    /** Returns the index of a substring between {@code from} and {@code to}, or -1. */
    public static int indexOf(String text, String part, int from, int to) {
        char first = part.charAt(0);
        int last = Math.min(to, text.length()) - part.length();
        for (int i = Math.max(0, from); i <= last; i++) {
            if (text.charAt(i) == first && text.startsWith(part, i)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Searches for the rarest letter of a substring. A search for one letter is several times as fast as one for a
     * substring, and a page has megabytes.
     *
     * @param rare that letter
     * @return the index of the substring at or after {@code from}, or -1
     */
    public static int indexByRarest(String text, String part, int from, char rare) {
        int inPart = part.indexOf(rare);
        int at = text.indexOf(rare, from + inPart);
        while (at >= 0 && !text.startsWith(part, at - inPart)) {
            at = text.indexOf(rare, at + 1);
        }
        return at < 0 ? -1 : at - inPart;
    }
}
