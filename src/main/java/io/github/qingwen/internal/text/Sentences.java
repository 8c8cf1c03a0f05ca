package io.github.qingwen.internal.text;

/** Punctuation at the end of sentences. */
public final class Sentences {
    private static final String FULL_STOPS = "。！？”";
    private static final String CLAUSE_ENDS = "。；;，,、：:…";

    /** What ends a sentence, or the half of one. */
    private static final String STOPS = "。！？；";
    /** What does so in western text, and in addresses and code does not. */
    private static final String WESTERN_STOPS = ".!?;";
    /** Characters that may follow a stop. */
    private static final String CLOSING = "”’」』）》】\"')]";

    /** Characters with which no sentence begins. */
    private static final String NEVER_FIRST = " \n" + STOPS + WESTERN_STOPS + CLOSING;

    private Sentences() {}

    /**
     * Returns true where a sentence, the half of one or a line ends right before an offset: behind its closing marks and
     * spaces, or at the end of the text. A western stop ends a sentence before a space and a capital letter, and before
     * an ideograph; a full stop behind a digit does not.
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
        int closed = endWithout(" ", text, offset);
        int stopped = endWithout(CLOSING, text, closed);
        return stopped > 0
                && (STOPS.indexOf(text.charAt(stopped - 1)) >= 0
                        || (isWesternStop(text, stopped - 1) && startsSentence(next, closed < offset)));
    }

    private static int endWithout(String characters, String text, int end) {
        int without = end;
        while (without > 0 && characters.indexOf(text.charAt(without - 1)) >= 0) {
            without--;
        }
        return without;
    }

    private static boolean isWesternStop(String text, int offset) {
        boolean numbering = offset > 0 && text.charAt(offset) == '.' && Character.isDigit(text.charAt(offset - 1));
        return WESTERN_STOPS.indexOf(text.charAt(offset)) >= 0 && !numbering;
    }

    private static boolean startsSentence(char first, boolean behindSpace) {
        return Character.isIdeographic(first) || (behindSpace && Character.isUpperCase(first));
    }

    /**
     * Returns true where the text ends as a whole sentence does: with a full stop, an exclamation, a question or a
     * quotation.
     */
    public static boolean isWhole(String text) {
        return !text.isEmpty() && FULL_STOPS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Returns true where the text ends as a sentence or clause does. Titles may ask and exclaim. */
    public static boolean endsLikeClause(String text) {
        return !text.isEmpty() && CLAUSE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
