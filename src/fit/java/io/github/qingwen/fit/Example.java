package io.github.qingwen.fit;

import io.github.qingwen.internal.structure.evidence.Features;
import io.github.qingwen.internal.structure.evidence.Line;
import io.github.qingwen.internal.structure.segment.Role;
import java.util.List;
import java.util.Set;

/**
 * An article to fit on.
 *
 * @param name of its file
 * @param group the articles of one group share a template; none of them is in the fit that another is tested with
 * @param features of each line
 * @param possible for each line and role, whether a line in that place can have the role
 * @param wanted for each line and role, whether the labels agree with the role
 * @param lines the text of the lines
 */
record Example(
        String name,
        String group,
        int[][] features,
        boolean[][] possible,
        boolean[][] wanted,
        List<Line> lines,
        double weight) {
    private static final Role[] ROLES = Role.values();

    /** Returns which of so many folds the article is in; those of one group are in one. */
    int fold(int folds) {
        return Math.floorMod(group.hashCode() * 31, folds);
    }

    /** Returns short pieces of the article as examples of their own: fragments of a few lines are converted too. */
    List<Example> fragments(double weight) {
        java.util.Random random = new java.util.Random(name.hashCode());
        List<Example> fragments = new java.util.ArrayList<>();
        for (int i = 0; i < 6 && lines.size() > 8; i++) {
            int from = random.nextInt(lines.size() - 6);
            int size = 1 + random.nextInt(i < 3 ? 2 : 5);
            List<io.github.qingwen.internal.structure.segment.Segment> segments = new java.util.ArrayList<>();
            List<Set<Role>> labels = new java.util.ArrayList<>();
            for (int k = from; k < from + size; k++) {
                segments.add(lines.get(k).segment());
                Set<Role> roles = java.util.EnumSet.noneOf(Role.class);
                for (Role role : ROLES) {
                    if (wanted[k][role.ordinal()]) {
                        roles.add(role);
                    }
                }
                labels.add(roles);
            }
            boolean plain = labels.stream()
                    .allMatch(roles -> roles.contains(Role.TEXT) || (roles.contains(Role.HEADING) && size > 1));
            if (plain) {
                List<Line> own = io.github.qingwen.internal.structure.evidence.Lines.of(
                                segments, io.github.qingwen.internal.structure.segment.DocumentStatistics.of(segments))
                        .all();
                List<Set<Role>> fit = new java.util.ArrayList<>();
                for (int k = 0; k < size; k++) {
                    Set<Role> roles = java.util.EnumSet.copyOf(labels.get(k));
                    Line line = own.get(k);
                    roles.removeIf(role -> !line.mayBe(role));
                    if (roles.isEmpty()) {
                        roles.add(Role.TEXT);
                    }
                    fit.add(roles);
                }
                fragments.add(of(name, group, own, fit, weight));
            }
        }
        return fragments;
    }

    static Example of(String name, String group, List<Line> lines, List<Set<Role>> labels, double weight) {
        int[][] features = new int[lines.size()][];
        boolean[][] possible = new boolean[lines.size()][ROLES.length];
        boolean[][] wanted = new boolean[lines.size()][ROLES.length];
        for (int i = 0; i < features.length; i++) {
            Line line = lines.get(i);
            features[i] = Features.of(line);
            for (Role role : ROLES) {
                possible[i][role.ordinal()] = role == Role.TEXT || line.mayBe(role);
                wanted[i][role.ordinal()] =
                        possible[i][role.ordinal()] && labels.get(i).contains(role);
            }
        }
        return new Example(name, group, features, possible, wanted, lines, weight);
    }
}
