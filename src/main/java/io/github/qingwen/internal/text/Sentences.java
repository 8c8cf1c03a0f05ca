package io.github.qingwen.internal.text;

/** Punctuation at the end of sentences. */
public final class Sentences {
    private static final String FULL_STOPS = "。！？”";
    private static final String CLAUSE_ENDS = "。；;，,、：:…";

    /** Characters that end a sentence, or one of its halves. */
    private static final String STOPS = "。！？；";
    /** The same in western text. They also occur inside addresses and code. */
    private static final String WESTERN_STOPS = ".!?;";
    /** Characters that may follow a stop. */
    private static final String CLOSING = "”’」』）》】\"')]";

    /** Characters that never start a sentence. */
    private static final String NEVER_FIRST = " \n" + STOPS + WESTERN_STOPS + CLOSING;

    private Sentences() {}

    /**
     * Returns true if a sentence, one of its halves or a line ends right before an offset: after its closing marks and
     * spaces, or at the end of the text. A western stop ends a sentence before a space and a capital letter, or before
     * an ideograph. A full stop after a digit does not.
     */
    public static boolean endsAt(String text, int offset) {
        if (offset == 0 || offset == text.length()) {
            return offset > 0;
        }
        char next = text.charAt(offset);
        if (text.charAt(offset - 1) == '\n') {
            return next != '\n';
        }
        if (NEVER_FIRST.indexOf(next) >= 0) {
            return false;
        }
        int closed = endBefore(" ", text, offset);
        int stopped = endBefore(CLOSING, text, closed);
        return stopped > 0
                && (STOPS.indexOf(text.charAt(stopped - 1)) >= 0
                        || (isWesternStop(text, stopped - 1) && startsSentence(next, closed < offset)));
    }

    private static int endBefore(String characters, String text, int end) {
        int before = end;
        while (before > 0 && characters.indexOf(text.charAt(before - 1)) >= 0) {
            before--;
        }
        return before;
    }

    private static boolean isWesternStop(String text, int offset) {
        boolean numbering = offset > 0 && text.charAt(offset) == '.' && Character.isDigit(text.charAt(offset - 1));
        return WESTERN_STOPS.indexOf(text.charAt(offset)) >= 0 && !numbering;
    }

    private static boolean startsSentence(char first, boolean afterSpace) {
        return Character.isIdeographic(first) || (afterSpace && Character.isUpperCase(first));
    }

    /**
     * Returns true if the text ends like a whole sentence: with a full stop, an exclamation or question mark, or a
     * quotation mark.
     */
    public static boolean isWhole(String text) {
        return !text.isEmpty() && FULL_STOPS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Returns true if the text ends like a sentence or clause. Titles may end with a question or exclamation mark. */
    public static boolean endsLikeClause(String text) {
        return !text.isEmpty() && CLAUSE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
