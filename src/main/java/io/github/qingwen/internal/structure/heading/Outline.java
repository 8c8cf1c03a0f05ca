package io.github.qingwen.internal.structure.heading;

import io.github.qingwen.internal.structure.evidence.Numbering;
import io.github.qingwen.internal.structure.evidence.Numbering.Form;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How deep each heading stands in the outline that numbers draw: a series that begins at one below a heading of another
 * kind is a level below that heading, and so is a heading between two members of a series, or one whose words come
 * again and again.
 */
final class Outline {
    /** Titles of sections that stand beside the numbered ones, not above them. */
    private static final Set<String> PREFACES =
            Set.of("前言", "引言", "导语", "导读", "写在前面", "背景", "摘要", "概述", "简介", "序", "楔子", "开篇", "缘起", "introduction");

    private final List<Segment.Heading> headings;
    private final List<Integer> ranks;
    private final List<String> texts = new ArrayList<>();
    private final List<@Nullable Numbering> numberings = new ArrayList<>();
    private final List<Integer> depths = new ArrayList<>();

    /** @param ranks the level of each heading by markup or size; numbers are compared among headings of one rank */
    Outline(List<Segment.Heading> headings, List<Integer> ranks) {
        this.headings = headings;
        this.ranks = ranks;
        for (Segment.Heading heading : headings) {
            String text = Inline.textOf(heading.content()).strip();
            texts.add(text);
            numberings.add(Numbering.of(text));
        }
    }

    List<Integer> depths() {
        Set<String> repeated = repeated();
        Map<String, Integer> lastOfSeries = lastOfSeries();
        Map<String, Series> open = new HashMap<>();
        Series last = null;
        for (int i = 0; i < headings.size(); i++) {
            Numbering numbering = numberings.get(i);
            int depth;
            if (numbering == null || numbering.isBullet()) {
                depth = last != null && last.rank == ranks.get(i) && lastOfSeries.getOrDefault(last.key, -1) > i
                        ? last.depth + 1
                        : 0;
                if (repeated.contains(texts.get(i)) && i > 0) {
                    depth = Math.max(depth, 1);
                }
            } else {
                String key = ranks.get(i) + key(numbering);
                Series series = open.get(key);
                if (series == null || numbering.value() != series.value + 1) {
                    series = new Series(key, ranks.get(i), depthOfSeries(i, numbering), numbering.value());
                    open.put(key, series);
                }
                series.value = numbering.value();
                depth = series.depth;
                last = series;
            }
            depths.add(depth);
        }
        return depths;
    }

    /** A series of numbers. */
    private static final class Series {
        private final String key;
        private final int rank;
        private final int depth;
        private int value;

        Series(String key, int rank, int depth, int value) {
            this.key = key;
            this.rank = rank;
            this.depth = depth;
            this.value = value;
        }
    }

    private int depthOfSeries(int first, Numbering numbering) {
        int above = first - 1;
        if (above < 0 || !ranks.get(above).equals(ranks.get(first)) || numbering.value() > 1) {
            return 0;
        }
        Numbering other = numberings.get(above);
        if (other == null) {
            return isPreface(texts.get(above)) ? depths.get(above) : depths.get(above) + 1;
        }
        if (other.form() == Form.DECIMAL || numbering.form() == Form.DECIMAL) {
            return depths.get(above) + (numbering.form() == Form.DECIMAL && other.form() != Form.DECIMAL ? 1 : 0);
        }
        boolean below = other.form().compareTo(numbering.form()) < 0;
        return below ? depths.get(above) + 1 : 0;
    }

    private static boolean isPreface(String text) {
        return PREFACES.stream().anyMatch(text::startsWith);
    }

    private Set<String> repeated() {
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        for (String text : texts) {
            if (!seen.add(text)) {
                repeated.add(text);
            }
        }
        return repeated;
    }

    /** Returns the index of the last heading of each series. */
    private Map<String, Integer> lastOfSeries() {
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            Numbering numbering = numberings.get(i);
            if (numbering != null && numbering.value() > 1) {
                last.put(ranks.get(i) + key(numbering), i);
            }
        }
        return last;
    }

    private static String key(Numbering numbering) {
        return numbering.form() + numbering.word();
    }
}
