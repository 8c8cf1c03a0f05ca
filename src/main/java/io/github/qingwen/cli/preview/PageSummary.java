package io.github.qingwen.cli.preview;

import io.github.qingwen.report.ReportEntry.Action;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Data of an article for the index.
 *
 * @param input the name of the input
 * @param title the article's title, or the input's name if it has none
 * @param unsure number of inferences that are less sure than {@link Finding#LEAST_CERTAINTY}
 * @param lost number of removals of text or images that readers saw
 * @param uses number of findings by rule and action
 */
public record PageSummary(String input, String title, int unsure, int lost, Map<Use, Integer> uses) {
    /** What a rule did. */
    record Use(String rule, Action action) implements Comparable<Use> {
        private static final Comparator<Use> ORDER = Comparator.comparingInt(
                        (Use use) -> Finding.ACTIONS.indexOf(use.action))
                .thenComparing(Use::rule);

        @Override
        public int compareTo(Use other) {
            return ORDER.compare(this, other);
        }
    }

    static PageSummary of(String input, @Nullable String title, List<Finding> findings) {
        Map<Use, Integer> uses = new TreeMap<>();
        findings.forEach(finding ->
                uses.merge(new Use(finding.entry().rule(), finding.entry().action()), 1, Integer::sum));
        return new PageSummary(
                input,
                Objects.requireNonNullElse(title, input),
                count(findings, Finding::isUnsure),
                count(findings, Finding::isVisibleLoss),
                uses);
    }

    private static int count(List<Finding> findings, Predicate<Finding> counted) {
        return (int) findings.stream().filter(counted).count();
    }

    int count(Action action) {
        return uses.entrySet().stream()
                .filter(use -> use.getKey().action() == action)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    int doubts() {
        return count(Action.DOUBTED);
    }

    /**
     * Returns the doubt score, by which the index is sorted: 5 per doubt, 2 per unsure inference, 1 per visible loss and
     * per rule that almost applied.
     */
    public int score() {
        return 5 * doubts() + 2 * unsure + lost + count(Action.ALMOST);
    }
}
