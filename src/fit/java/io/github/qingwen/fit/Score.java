package io.github.qingwen.fit;

import io.github.qingwen.internal.structure.segment.Decision;
import io.github.qingwen.internal.structure.segment.Role;
import java.util.List;
import java.util.Locale;

/** Precision and recall of each role over lines that have one label. */
final class Score {
    private static final Role[] ROLES = Role.values();

    private final int[] right = new int[ROLES.length];
    private final int[] given = new int[ROLES.length];
    private final int[] wanted = new int[ROLES.length];

    void add(Example example, List<Decision> decisions) {
        for (int i = 0; i < decisions.size(); i++) {
            Role label = example.label(i);
            if (label != null) {
                Role role = decisions.get(i).role();
                wanted[label.ordinal()]++;
                given[role.ordinal()]++;
                right[role.ordinal()] += role == label ? 1 : 0;
            }
        }
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        for (Role role : ROLES) {
            int r = role.ordinal();
            table.append(String.format(
                    Locale.ROOT,
                    "%-13s precision %.3f  recall %.3f  F1 %.3f  of %d lines%n",
                    role,
                    share(right[r], given[r]),
                    share(right[r], wanted[r]),
                    share(2 * right[r], given[r] + wanted[r]),
                    wanted[r]));
        }
        return table.toString();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
