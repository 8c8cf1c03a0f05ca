package io.github.qingwen.build;

import java.util.ArrayList;
import java.util.List;

/**
 * Short lines that stand out by size, colour patch or number from the text that follows them. Up to two lines of one look
 * are one title broken over two; more are a poster, or verse.
 */
final class ProminentHeadings implements Inference {
    private static final double LARGER = 1.12;
    private static final double MUCH_LARGER = 1.25;
    private static final int MOST_LINES = 2;

    @Override
    public String id() {
        return "heading-by-look";
    }

    @Override
    public List<Part> apply(List<Part> parts, Draft draft) {
        // equal looks are equal: what looks like several headings is one, whatever follows it
        return headings(parts, EstablishedLooks.of(headings(parts, EstablishedLooks.NONE, draft)), draft);
    }

    private static List<Part> headings(List<Part> parts, EstablishedLooks established, Draft draft) {
        List<Part> result = new ArrayList<>(parts.size());
        int at = 0;
        while (at < parts.size()) {
            List<Part.Words> lines = sameLook(parts, at, draft);
            int next = at + Math.max(1, lines.size());
            if (isTitle(lines)
                    && (TitleLines.headsText(parts, next) || established.has(lines.get(0).look()))) {
                result.add(TitleLines.join(lines, draft.content()));
            } else {
                result.addAll(parts.subList(at, next));
            }
            at = next;
        }
        return result;
    }

    /** The prominent lines from here on that look the same; empty where this one is not prominent. */
    private static List<Part.Words> sameLook(List<Part> parts, int at, Draft draft) {
        List<Part.Words> lines = new ArrayList<>();
        for (int i = at; i < parts.size(); i++) {
            if (!(parts.get(i) instanceof Part.Words words) || !isProminent(words.look(), draft)
                    || (!lines.isEmpty() && !words.look().resembles(lines.get(0).look()))) {
                break;
            }
            lines.add(words);
        }
        return lines;
    }

    private static boolean isProminent(Look look, Draft draft) {
        double scale = look.size() / draft.bodySize();
        boolean marked = look.bold() || look.isCentered() || look.painted() || look.isColored();
        return scale >= MUCH_LARGER
                || (scale >= LARGER && marked)
                || (look.painted() && scale >= 0.9 && (look.bold() || (look.isLight() && scale >= 1)))
                || (look.bold() && scale >= 0.95 && TitleLines.isNumbered(look.text()));
    }

    private static boolean isTitle(List<Part.Words> lines) {
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            return false;
        }
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.look().text()));
        return TitleLines.canBeTitle(text.toString());
    }
}
