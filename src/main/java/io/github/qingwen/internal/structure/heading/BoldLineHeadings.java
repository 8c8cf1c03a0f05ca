package io.github.qingwen.internal.structure.heading;

import io.github.qingwen.internal.structure.segment.BoxCoverage;
import io.github.qingwen.internal.structure.segment.DocumentStatistics;
import io.github.qingwen.internal.structure.segment.Inference;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.Typography;
import java.util.ArrayList;
import java.util.List;

/**
 * Bold lines of their own between paragraphs. Weak evidence: it counts only in an article without any other heading, for
 * several such lines, none of which ends like a sentence, and not in a box of its own: there it is the box's title.
 */
public final class BoldLineHeadings implements Inference {
    private static final int LONGEST = 26;
    private static final int FEWEST = 2;
    private static final String FINAL = "？！?!~～”\"";

    @Override
    public String id() {
        return "heading-bold-line";
    }

    @Override
    public List<Segment> apply(List<Segment> parts, DocumentStatistics draft) {
        boolean hasHeadings = parts.stream().skip(1).anyMatch(Segment.Heading.class::isInstance);
        if (hasHeadings) {
            return parts;
        }
        List<Segment> result = new ArrayList<>(parts.size());
        BoxCoverage boxed = BoxCoverage.of(parts, draft);
        int found = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (isTitle(parts, i, draft) && !boxed.setsApart(parts.get(i))) {
                result.add(HeadingLines.join(List.of((Segment.Text) parts.get(i)), draft.content()));
                found++;
            } else {
                result.add(parts.get(i));
            }
        }
        return found >= FEWEST ? result : parts;
    }

    private static boolean isTitle(List<Segment> parts, int at, DocumentStatistics draft) {
        if (!(parts.get(at) instanceof Segment.Text words) || !isBoldLine(words.look(), draft)) {
            return false;
        }
        String text = words.look().text();
        return HeadingLines.canBeTitle(text) && FINAL.indexOf(text.charAt(text.length() - 1)) < 0
                && !(at > 0 && isBold(parts.get(at - 1))) && !(at + 1 < parts.size() && isBold(parts.get(at + 1)))
                && HeadingLines.headsText(parts, at + 1);
    }

    private static boolean isBoldLine(Typography look, DocumentStatistics draft) {
        return look.bold() && look.length() <= LONGEST && look.size() >= draft.bodySize() - 0.5;
    }

    private static boolean isBold(Segment part) {
        return part instanceof Segment.Text words && words.look().bold();
    }
}
