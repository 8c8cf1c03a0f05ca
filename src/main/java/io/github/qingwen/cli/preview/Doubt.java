package io.github.qingwen.cli.preview;

import java.util.List;

/**
 * Counts of findings that a person should check. The index is sorted by their score.
 *
 * @param doubts doubts in the report
 * @param unsure inferences that are less sure than {@value Finding#LEAST_CERTAINTY} %
 * @param lost removals of text or images that readers saw
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

    /** Returns 5 per doubt, 2 per unsure inference, 1 per visible loss and per rule that almost applied. */
    int score() {
        return 5 * doubts + 2 * unsure + lost + almost;
    }
}
