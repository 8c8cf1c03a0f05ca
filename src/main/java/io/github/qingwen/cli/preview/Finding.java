package io.github.qingwen.cli.preview;

import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the report, or a rule that almost applied.
 *
 * @param number from 1, in the order of the report; marks refer to it
 * @param kind what happened
 * @param rule id of the rule
 * @param category why
 * @param text the original text concerned
 * @param place a path of element names below the content, or a field of the metadata; null if there is no single place
 * @param note reasons or remarks; may be empty
 */
record Finding(
        int number,
        FindingKind kind,
        String rule,
        Category category,
        String text,
        @Nullable String place,
        String note) {
    /** Percentage below which an inference is unsure. */
    static final int LEAST_CERTAINTY = 80;

    private static final Pattern CERTAINTY = Pattern.compile("(\\d{1,3}) % sure");

    static Finding of(int number, ReportEntry entry) {
        return new Finding(
                number,
                FindingKind.of(entry.action()),
                entry.rule(),
                entry.category(),
                entry.text(),
                entry.place(),
                entry.note() == null ? "" : entry.note());
    }

    /** Returns true if a browser does not show the content concerned. */
    boolean isHidden() {
        return category == Category.HIDDEN;
    }

    /** Returns true for an inference whose note states less than {@value #LEAST_CERTAINTY} % certainty. */
    boolean isUnsure() {
        Matcher certainty = CERTAINTY.matcher(note);
        return kind == FindingKind.INFERRED
                && certainty.find()
                && Integer.parseInt(certainty.group(1)) < LEAST_CERTAINTY;
    }

    /** Returns true if text or an image that readers saw was removed. */
    boolean isVisibleLoss() {
        return kind == FindingKind.REMOVED && !isHidden() && !isElement();
    }

    /** Returns the sort rank, from 0: findings that add to the doubt score come first. */
    int rank() {
        return kind == FindingKind.DOUBTED
                ? 0
                : isVisibleLoss() ? 1 : isUnsure() ? 2 : kind == FindingKind.ALMOST ? 3 : 4;
    }

    /** Returns true if the text is the tag of an element without text, such as {@code <section>}. */
    boolean isElement() {
        return text.startsWith("<") && text.endsWith(">") && text.indexOf(' ') < 0;
    }
}
