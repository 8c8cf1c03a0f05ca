package io.github.qingwen.internal.structure.role;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.structure.evidence.Line;
import io.github.qingwen.internal.structure.evidence.Lines;
import io.github.qingwen.internal.structure.segment.Decision;
import io.github.qingwen.internal.structure.segment.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The roles that markup states, without weighing: of HTML that this library wrote or made of Markdown, whose markup
 * states everything, so that what is inferred from looks and wording must not change it, and of a fragment of so few lines that there is nothing to weigh them against.
 */
public final class StatedRoles {
    private static final String REASON = "stated by the markup";
    /** Lines below which an article is such a fragment. */
    private static final int FEW_LINES = 5;
    /** Most characters of a heading in a fragment: editors set whole paragraphs in heading elements for their size. */
    private static final int LONGEST_HEADING = 120;

    private StatedRoles() {}

    /** Returns true for a fragment of few lines. */
    public static boolean isFragment(Lines lines) {
        return lines.all().size() < FEW_LINES;
    }

    /** Returns a decision for each line of HTML that this library wrote or made of Markdown. */
    public static List<Decision> decideStated(Lines lines) {
        return decide(lines, line -> line.segment().markup().heading() != null, line -> false);
    }

    /** Returns a decision for each line of a fragment: typed numbers and bullets, side by side, are items. */
    public static List<Decision> decideFragment(Lines lines) {
        return decide(
                lines,
                line -> line.segment().markup().heading() != null && line.text().length() <= LONGEST_HEADING,
                Line::isInRun);
    }

    private static List<Decision> decide(Lines lines, Predicate<Line> isHeading, Predicate<Line> isItem) {
        List<Decision> decisions = new ArrayList<>(lines.all().size());
        Box.Block before = null;
        for (Line line : lines.all()) {
            Box.@Nullable Block heading =
                    isHeading.test(line) ? line.segment().markup().heading() : null;
            Role role = heading == null
                    ? isItem.test(line) ? Role.ITEM : Role.TEXT
                    : heading == before ? Role.HEADING_MORE : Role.HEADING;
            decisions.add(Decision.sure(role, REASON));
            before = heading;
        }
        return decisions;
    }
}
