package io.github.qingwen.cli.preview;

import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing to look at: an entry of the report, or a rule that almost applied.
 *
 * @param number from 1, in the order of the report; marks refer to it
 * @param kind what happened
 * @param rule id of the rule
 * @param category why
 * @param text what it is about, as it stood
 * @param place a path of element names below the content, or a field of the metadata; null where there is no one place
 * @param note the reasons, or what to know besides; the empty string where there is nothing
 */
record Finding(
        int number,
        FindingKind kind,
        String rule,
        Category category,
        String text,
        @Nullable String place,
        String note) {
    /** Per cent below which an inference is to be looked at. */
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

    /** Returns true where a browser does not show what it is about. */
    boolean isHidden() {
        return category == Category.HIDDEN;
    }

    /** Returns true for an inference of which the reasons say that it is less sure than {@value #LEAST_CERTAINTY} %. */
    boolean isUnsure() {
        Matcher certainty = CERTAINTY.matcher(note);
        return kind == FindingKind.INFERRED
                && certainty.find()
                && Integer.parseInt(certainty.group(1)) < LEAST_CERTAINTY;
    }

    /** Returns true where words or a picture that a reader saw are not in the article. */
    boolean isVisibleLoss() {
        return kind == FindingKind.REMOVED && !isHidden() && !isElement();
    }

    /** Returns how soon it is to be looked at, from 0: what makes an article doubtful comes first. */
    int rank() {
        return kind == FindingKind.DOUBTED
                ? 0
                : isVisibleLoss() ? 1 : isUnsure() ? 2 : kind == FindingKind.ALMOST ? 3 : 4;
    }

    /** Returns true where the text is no text but the name of an element without any, such as {@code <section>}. */
    boolean isElement() {
        return text.startsWith("<") && text.endsWith(">") && text.indexOf(' ') < 0;
    }
}
