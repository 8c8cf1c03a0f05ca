package io.github.qingwen.fit;

import io.github.qingwen.internal.structure.segment.Decision;
import io.github.qingwen.internal.structure.segment.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Precision, recall and F1 of each role over lines that have one label, pooled over all articles, and the mean of F1
 * over articles with its standard error.
 */
final class Score {
    private static final Role[] ROLES = Role.values();

    /** The lines of a role: decided rightly, decided, and labelled. */
    private record Count(int right, int given, int wanted) {
        Count plus(Count other) {
            return new Count(right + other.right, given + other.given, wanted + other.wanted);
        }

        double f1() {
            return share(2 * right, given + wanted);
        }
    }

    private final List<List<Count>> articles = new ArrayList<>();

    void add(Example example, List<Decision> decisions) {
        List<Count> article = new ArrayList<>();
        for (Role role : ROLES) {
            Count count = new Count(0, 0, 0);
            for (int i = 0; i < decisions.size(); i++) {
                Role label = example.label(i);
                if (label != null) {
                    int given = decisions.get(i).role() == role ? 1 : 0;
                    int wanted = label == role ? 1 : 0;
                    count = count.plus(new Count(given * wanted, given, wanted));
                }
            }
            article.add(count);
        }
        articles.add(article);
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        Count all = new Count(0, 0, 0);
        for (Role role : ROLES) {
            List<Count> counts = articles.stream()
                    .map(article -> article.get(role.ordinal()))
                    .filter(count -> count.given + count.wanted > 0)
                    .toList();
            Count pooled = counts.stream().reduce(new Count(0, 0, 0), Count::plus);
            all = all.plus(pooled);
            double mean = counts.stream().mapToDouble(Count::f1).average().orElse(0);
            double squares = counts.stream()
                    .mapToDouble(count -> (count.f1() - mean) * (count.f1() - mean))
                    .sum();
            int articlesOfRole = counts.size();
            table.append(String.format(
                    Locale.ROOT,
                    "%-13s precision %.3f  recall %.3f  F1 %.3f  of %d lines; by article %.3f ± %.3f of %d%n",
                    role,
                    share(pooled.right, pooled.given),
                    share(pooled.right, pooled.wanted),
                    pooled.f1(),
                    pooled.wanted,
                    mean,
                    Math.sqrt(squares / Math.max(1, articlesOfRole - 1) / Math.max(1, articlesOfRole)),
                    articlesOfRole));
        }
        return table + String.format(Locale.ROOT, "accuracy      %.4f%n", share(all.right, all.wanted));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
