package io.github.qingwen.cli.preview;

import java.util.List;

/**
 * How much of an article is to be looked at: what the index is sorted by.
 *
 * @param doubts entries of the report that doubt
 * @param unsure inferences that are less sure than {@value Finding#LEAST_CERTAINTY} %
 * @param lost removed words and pictures that a reader saw
 * @param almost rules that almost applied
 */
record Doubt(int doubts, int unsure, int lost, int almost) {
    static Doubt of(List<Finding> findings) {
        return new Doubt(
                (int) findings.stream()
                        .filter(finding -> finding.kind() == FindingKind.DOUBTED)
                        .count(),
                (int) findings.stream().filter(Finding::isUnsure).count(),
                (int) findings.stream().filter(Finding::isVisibleLoss).count(),
                (int) findings.stream()
                        .filter(finding -> finding.kind() == FindingKind.ALMOST)
                        .count());
    }

    /** Returns 5 for each doubt, 2 for each unsure inference, 1 for each visible loss and for each rule that almost applied. */
    int score() {
        return 5 * doubts + 2 * unsure + lost + almost;
    }
}
