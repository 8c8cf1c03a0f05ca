package io.github.qingwen.fit;

import io.github.qingwen.internal.structure.line.Features;
import io.github.qingwen.internal.structure.line.Line;
import io.github.qingwen.internal.structure.line.Lines;
import io.github.qingwen.internal.structure.role.PossibleRoles;
import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.internal.structure.segment.Segment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article to fit on.
 *
 * @param name of its file
 * @param account the articles of one account share a template; none of them is in the fit that another is tested with
 * @param lines of the article
 * @param features of each line
 * @param possible for each line and role, whether a line in that place can have the role
 * @param wanted for each line and role, whether the labels agree with the role
 * @param weight how much the article counts
 */
record Example(
        String name,
        String account,
        Lines lines,
        int[][] features,
        boolean[][] possible,
        boolean[][] wanted,
        double weight) {
    private static final Role[] ROLES = Role.values();
    private static final int FRAGMENTS = 6;
    private static final int LONGEST_FRAGMENT = 5;

    /**
     * Returns an example.
     *
     * @param labels for each line the roles that agree with its label; all where it has none
     */
    static Example of(String name, String account, Lines lines, List<Set<Role>> labels, double weight) {
        int size = lines.size();
        int[][] features = Features.of(lines).stream().map(Example::indexes).toArray(int[][]::new);
        boolean[][] possible = new boolean[size][ROLES.length];
        boolean[][] wanted = new boolean[size][ROLES.length];
        for (int i = 0; i < size; i++) {
            Set<Role> roles = PossibleRoles.of(lines, i);
            boolean open = Collections.disjoint(labels.get(i), roles);
            for (Role role : roles) {
                possible[i][role.ordinal()] = true;
                wanted[i][role.ordinal()] = open || labels.get(i).contains(role);
            }
        }
        openImpossible(wanted, possible);
        return new Example(name, account, lines, features, possible, wanted, weight);
    }

    private static int[] indexes(List<String> features) {
        return features.stream().mapToInt(Likelihood.FEATURES::indexOf).toArray();
    }

    /** Opens labels that no sequence of roles agrees with, such as a further line of a heading after text. */
    private static void openImpossible(boolean[][] wanted, boolean[][] possible) {
        boolean[] reached = null;
        for (int i = 0; i < wanted.length; i++) {
            boolean[] next = reached(reached, wanted[i]);
            if (next == null) {
                wanted[i] = possible[i].clone();
                if (i > 0) {
                    wanted[i - 1] = possible[i - 1].clone();
                    reached = wanted[i - 1];
                }
                next = reached(reached, wanted[i]);
            }
            reached = next;
        }
    }

    /** Returns which of the wanted roles may follow one of those before, or begin an article; null where none may. */
    private static boolean @Nullable [] reached(boolean @Nullable [] before, boolean[] wanted) {
        boolean[] reached = new boolean[ROLES.length];
        boolean any = false;
        for (Role role : ROLES) {
            for (Role previous : ROLES) {
                if (wanted[role.ordinal()]
                        && (before == null ? !role.isMore() : before[previous.ordinal()] && role.mayFollow(previous))) {
                    reached[role.ordinal()] = true;
                    any = true;
                }
            }
        }
        return any ? reached : null;
    }

    /** Returns which of so many folds the article is in; those of one account are in one. */
    int fold(int folds) {
        return Math.floorMod(account.hashCode() * 31, folds);
    }

    /** Returns the only role that agrees with the label of a line; null where several do. */
    @Nullable Role label(int line) {
        Role label = null;
        for (Role role : ROLES) {
            if (wanted[line][role.ordinal()]) {
                if (label != null) {
                    return null;
                }
                label = role;
            }
        }
        return label;
    }

    /** Returns short pieces of the article as examples of their own: fragments of a few lines are converted too. */
    List<Example> fragments(double weight) {
        Random random = new Random(name.hashCode());
        List<Example> fragments = new ArrayList<>();
        List<Line> all = lines.all();
        for (int i = 0; i < FRAGMENTS && all.size() > 2 * LONGEST_FRAGMENT; i++) {
            int from = random.nextInt(all.size() - LONGEST_FRAGMENT);
            int to = from + 1 + random.nextInt(LONGEST_FRAGMENT);
            List<Segment> segments = new ArrayList<>();
            List<Set<Role>> labels = new ArrayList<>();
            boolean plain = true;
            for (int k = from; k < to; k++) {
                segments.add(all.get(k).segment());
                Role label = label(k);
                plain &= label == Role.TEXT || (label == Role.HEADING && to - from > 1);
                labels.add(label == null ? EnumSet.allOf(Role.class) : EnumSet.of(label));
            }
            if (plain) {
                Lines own = Lines.of(segments, null, false);
                fragments.add(of(name, account, own, labels, weight));
            }
        }
        return fragments;
    }
}
