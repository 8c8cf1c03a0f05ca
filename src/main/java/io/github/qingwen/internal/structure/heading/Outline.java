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
        boolean[] goesOn = goesOn();
        Map<String, Member> last = new HashMap<>();
        int numbered = -1;
        for (int i = 0; i < headings.size(); i++) {
            Numbering numbering = numberings.get(i);
            int depth;
            if (numbering == null || numbering.isBullet()) {
                boolean between =
                        numbered >= 0 && goesOn[numbered] && ranks.get(numbered).equals(ranks.get(i));
                depth = between ? depths.get(numbered) + 1 : 0;
                if (repeated.contains(texts.get(i)) && i > 0) {
                    depth = Math.max(depth, 1);
                }
            } else {
                Member before = last.get(series(i, numbering));
                depth = before != null && numbering.value() == before.value + 1
                        ? before.depth
                        : depthOfSeries(i, numbering);
                last.put(series(i, numbering), new Member(numbering.value(), depth));
                numbered = i;
            }
            depths.add(depth);
        }
        return depths;
    }

    /** A heading with a number. */
    private record Member(int value, int depth) {}

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
            return depths.get(above) + (parts(numbering) > parts(other) ? 1 : 0);
        }
        boolean below = other.form().compareTo(numbering.form()) < 0;
        return below ? depths.get(above) + 1 : 0;
    }

    /** Returns how many numbers a number is made of: three for 1.2.3. */
    private static int parts(Numbering numbering) {
        return numbering.form() == Form.DECIMAL ? Integer.parseInt(numbering.word()) : 1;
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

    /** Returns for each heading whether it has a number, and the next one of its kind a higher one. */
    private boolean[] goesOn() {
        boolean[] goesOn = new boolean[headings.size()];
        Map<String, Integer> next = new HashMap<>();
        for (int i = headings.size() - 1; i >= 0; i--) {
            Numbering numbering = numberings.get(i);
            if (numbering != null) {
                Integer value = next.put(series(i, numbering), numbering.value());
                goesOn[i] = value != null && value > numbering.value();
            }
        }
        return goesOn;
    }

    private String series(int heading, Numbering numbering) {
        return ranks.get(heading) + numbering.series();
    }
}
