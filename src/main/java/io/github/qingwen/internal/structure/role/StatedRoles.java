package io.github.qingwen.internal.structure.role;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.structure.line.Line;
import io.github.qingwen.internal.structure.line.Lines;
import io.github.qingwen.internal.structure.line.Numbering;
import io.github.qingwen.internal.structure.segment.Decision;
import io.github.qingwen.internal.structure.segment.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes roles from the markup, without the model. HTML that this library wrote or converted from Markdown states all
 * roles, so looks and text must not change them. A fragment has too few lines to compare: only its markup and typed
 * numbers count.
 */
public final class StatedRoles {
    /** An article with fewer lines is a fragment. */
    private static final int FEW_LINES = 5;
    /** Maximum length of a heading in a fragment: editors set whole paragraphs in heading elements for their size. */
    private static final int LONGEST_HEADING = 120;

    private StatedRoles() {}

    /** Returns true for a fragment of few lines. */
    public static boolean isFragment(Lines lines) {
        return lines.size() < FEW_LINES;
    }

    /** Returns a decision for each line of HTML that this library wrote or converted from Markdown. */
    public static List<Decision> decideStated(Lines lines) {
        return decide(lines, Line::isInHeadingElement, i -> false);
    }

    /** Returns a decision for each line of a fragment. Adjacent lines with typed numbers or bullets are items. */
    public static List<Decision> decideFragment(Lines lines) {
        return decide(
                lines,
                line -> line.isInHeadingElement() && line.text().length() <= LONGEST_HEADING,
                i -> isTypedItem(lines, i));
    }

    private static boolean isTypedItem(Lines lines, int i) {
        Numbering numbering = lines.get(i).numbering();
        return numbering != null && !numbering.alone() && lines.seriesGap(i) == 1;
    }

    private static List<Decision> decide(Lines lines, Predicate<Line> isHeading, IntPredicate isItem) {
        List<Decision> decisions = new ArrayList<>(lines.size());
        Box.Block before = null;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Box.@Nullable Block heading =
                    isHeading.test(line) ? line.segment().markup().heading() : null;
            Role role = heading == null
                    ? isItem.test(i) ? Role.ITEM : Role.TEXT
                    : heading == before ? Role.HEADING_MORE : Role.HEADING;
            decisions.add(
                    Decision.sure(role, role == Role.ITEM ? "typed numbers that count on" : "stated by the markup"));
            before = heading;
        }
        return decisions;
    }
}
