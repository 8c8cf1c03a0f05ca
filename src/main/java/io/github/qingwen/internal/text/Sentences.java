package io.github.qingwen.internal.text;

/** Punctuation at the end of sentences. */
public final class Sentences {
    private static final String FULL_STOPS = "。！？”";
    private static final String CLAUSE_ENDS = "。；;，,、：:…";

    private Sentences() {}

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
