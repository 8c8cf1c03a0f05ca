package io.github.qingwen.internal.structure.line;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Links the lines of an article into series: lines with consecutive numbers, or with the same bullet. */
final class NumberSeries {
    private static final int NONE = -1;
    /** For each line the previous and the next member of its series. */
    private final int[] earlier;

    private final int[] later;
    private final int[] lengths;

    private NumberSeries(int lines) {
        this.earlier = new int[lines];
        this.later = new int[lines];
        this.lengths = new int[lines];
        Arrays.fill(earlier, NONE);
        Arrays.fill(later, NONE);
    }

    static NumberSeries of(List<Line> lines) {
        NumberSeries series = new NumberSeries(lines.size());
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Numbering numbering = lines.get(i).numbering();
            if (numbering == null) {
                continue;
            }
            Integer before = last.put(numbering.series(), i);
            if (before != null && numbering.follows(lines.get(before).numbering())) {
                series.earlier[i] = before;
                series.later[before] = i;
            }
        }
        series.countMembers();
        return series;
    }

    /** Counts from the end of each series. Its first member then has the whole count, which the others copy. */
    private void countMembers() {
        for (int i = lengths.length - 1; i >= 0; i--) {
            lengths[i] = later[i] == NONE ? 1 : lengths[later[i]] + 1;
        }
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = earlier[i] == NONE ? lengths[i] : lengths[earlier[i]];
        }
    }

    /** Returns how many members the series of a line has; 1 if it is alone. */
    int length(int line) {
        return lengths[line];
    }

    /** Returns how many lines lie to the nearest other member; 0 if there is none. */
    int gap(int line) {
        int before = earlier[line] == NONE ? Integer.MAX_VALUE : line - earlier[line];
        int after = later[line] == NONE ? Integer.MAX_VALUE : later[line] - line;
        int gap = Math.min(before, after);
        return gap == Integer.MAX_VALUE ? 0 : gap;
    }
}
