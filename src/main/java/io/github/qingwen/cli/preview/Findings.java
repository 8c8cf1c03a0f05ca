package io.github.qingwen.cli.preview;

import io.github.qingwen.report.Category;
import io.github.qingwen.report.Explanation;
import io.github.qingwen.report.Report;
import io.github.qingwen.report.ReportEntry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * All findings of an article, and those of each line.
 *
 * @param all the entries of the report in order, then the rules that almost applied
 * @param ofLines the findings on each line of the explanation, by the line's index
 */
record Findings(List<Finding> all, Map<Integer, List<Finding>> ofLines) {
    /** Roles of lines that are no longer in the text. */
    private static final Set<String> LEFT_THE_TEXT = Set.of("removed", "moved");

    /** Identifies an inference in the report and in the explanation. */
    private record Key(String rule, String place, String because) {}

    static Findings of(Report report, Explanation explanation) {
        List<Finding> all = new ArrayList<>();
        Map<Key, Deque<Finding>> inferred = new HashMap<>();
        for (ReportEntry entry : report.entries()) {
            Finding finding = Finding.of(all.size() + 1, entry);
            all.add(finding);
            if (finding.kind() == FindingKind.INFERRED) {
                Key key = new Key(finding.rule(), Objects.requireNonNullElse(finding.place(), ""), finding.note());
                inferred.computeIfAbsent(key, unused -> new ArrayDeque<>()).add(finding);
            }
        }
        Map<Integer, List<Finding>> ofLines = new HashMap<>();
        List<Explanation.Line> lines = explanation.lines();
        for (int i = 0; i < lines.size(); i++) {
            Explanation.Line line = lines.get(i);
            List<Finding> here = new ArrayList<>();
            Deque<Finding> same = line.rule() == null || LEFT_THE_TEXT.contains(line.role())
                    ? null
                    : inferred.get(new Key(line.rule(), Objects.requireNonNullElse(line.place(), ""), line.because()));
            if (same != null && !same.isEmpty()) {
                here.add(same.remove());
            }
            for (Explanation.NearMiss miss : line.nearMisses()) {
                Finding almost = new Finding(
                        all.size() + 1,
                        FindingKind.ALMOST,
                        miss.rule(),
                        Category.STRUCTURE,
                        line.text(),
                        line.place(),
                        "stayed a " + line.role() + ": " + miss.because());
                all.add(almost);
                here.add(almost);
            }
            if (!here.isEmpty()) {
                ofLines.put(i, List.copyOf(here));
            }
        }
        return new Findings(List.copyOf(all), Map.copyOf(ofLines));
    }
}
