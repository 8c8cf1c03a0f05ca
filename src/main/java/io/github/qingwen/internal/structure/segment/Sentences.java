package io.github.qingwen.internal.structure.segment;

/** What sentences look like, and titles do not. */
public final class Sentences {
    private static final String WHOLE = "。！？”";
    private static final String FINAL = "。；;，,、：:…";

    private Sentences() {}

    /** True where the words end with a full stop. */
    public static boolean isWhole(String text) {
        return !text.isEmpty() && WHOLE.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** True where the words end as a sentence or clause does; titles may ask and exclaim. */
    public static boolean ends(String text) {
        return !text.isEmpty() && FINAL.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
