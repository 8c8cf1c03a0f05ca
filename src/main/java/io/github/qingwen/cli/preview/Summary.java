package io.github.qingwen.cli.preview;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Data of an article for the index. Immutable. */
public final class Summary {
    /** What a rule did. */
    record RuleUse(String rule, FindingKind kind) implements Comparable<RuleUse> {
        @Override
        public int compareTo(RuleUse other) {
            int kinds = kind.compareTo(other.kind);
            return kinds != 0 ? kinds : rule.compareTo(other.rule);
        }
    }

    private final String input;
    private final String title;
    private final Doubt doubt;
    private final Map<RuleUse, Integer> rules;

    private Summary(String input, String title, Doubt doubt, Map<RuleUse, Integer> rules) {
        this.input = input;
        this.title = title;
        this.doubt = doubt;
        this.rules = Map.copyOf(rules);
    }

    static Summary of(PreviewedArticle previewed, List<Finding> findings) {
        Map<RuleUse, Integer> rules = new TreeMap<>();
        findings.forEach(finding -> rules.merge(new RuleUse(finding.rule(), finding.kind()), 1, Integer::sum));
        String title = previewed.article().metadata().title();
        return new Summary(previewed.input(), title == null ? previewed.input() : title, Doubt.of(findings), rules);
    }

    /** Returns the name of the input. */
    String input() {
        return input;
    }

    /** Returns the article's title, or the input's name if it has none. */
    String title() {
        return title;
    }

    Doubt doubt() {
        return doubt;
    }

    /** Returns the doubt score, by which the index is sorted. */
    public int score() {
        return doubt.score();
    }

    /** Returns the number of findings by rule and kind. */
    Map<RuleUse, Integer> rules() {
        return rules;
    }

    /** Returns how many findings are of a kind. */
    int count(FindingKind kind) {
        return rules.entrySet().stream()
                .filter(use -> use.getKey().kind() == kind)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
