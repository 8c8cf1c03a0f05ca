package io.github.qingwen.internal.structure.heading;

import io.github.qingwen.internal.structure.segment.DocumentStatistics;
import io.github.qingwen.internal.structure.segment.Inference;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.Typography;
import java.util.ArrayList;
import java.util.List;

/**
 * Short lines that stand out by size, colour patch or number from the text that follows them. Up to two lines of one look
 * are one title broken over two; more are a poster, or verse.
 */
public final class ProminentHeadings implements Inference {
    private static final double LARGER = 1.12;
    private static final double MUCH_LARGER = 1.25;
    private static final int MOST_LINES = 2;

    @Override
    public String id() {
        return "heading-by-look";
    }

    @Override
    public List<Segment> apply(List<Segment> parts, DocumentStatistics draft) {
        // equal looks are equal: what looks like several headings is one, whatever follows it
        return headings(parts, RecurringHeadingStyles.of(headings(parts, RecurringHeadingStyles.NONE, draft)), draft);
    }

    private static List<Segment> headings(List<Segment> parts, RecurringHeadingStyles established, DocumentStatistics draft) {
        List<Segment> result = new ArrayList<>(parts.size());
        int at = 0;
        while (at < parts.size()) {
            List<Segment.Text> lines = sameLook(parts, at, draft);
            int next = at + Math.max(1, lines.size());
            if (isTitle(lines)
                    && (HeadingLines.headsText(parts, next) || established.has(lines.get(0).look()))) {
                result.add(HeadingLines.join(lines, draft.content()));
            } else {
                result.addAll(parts.subList(at, next));
            }
            at = next;
        }
        return result;
    }

    /** The prominent lines from here on that look the same; empty where this one is not prominent. */
    private static List<Segment.Text> sameLook(List<Segment> parts, int at, DocumentStatistics draft) {
        List<Segment.Text> lines = new ArrayList<>();
        for (int i = at; i < parts.size(); i++) {
            if (!(parts.get(i) instanceof Segment.Text words) || !isProminent(words.look(), draft)
                    || (!lines.isEmpty() && !words.look().resembles(lines.get(0).look()))) {
                break;
            }
            lines.add(words);
        }
        return lines;
    }

    private static boolean isProminent(Typography look, DocumentStatistics draft) {
        double scale = look.size() / draft.bodySize();
        boolean marked = look.bold() || look.isCentered() || look.painted() || look.isColored();
        return scale >= MUCH_LARGER
                || (scale >= LARGER && marked)
                || (look.painted() && scale >= 0.9 && (look.bold() || (look.isLight() && scale >= 1)))
                || (look.bold() && scale >= 0.95 && HeadingLines.isNumbered(look.text()));
    }

    private static boolean isTitle(List<Segment.Text> lines) {
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            return false;
        }
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.look().text()));
        return HeadingLines.canBeTitle(text.toString());
    }
}
