package io.github.qingwen.build;

import java.util.ArrayList;
import java.util.List;

/**
 * Bold lines of their own between paragraphs. Weak evidence: it counts only in an article without any other heading, for
 * several such lines, none of which ends like a sentence, and not in a box of its own: there it is the box's title.
 */
final class BoldLineHeadings implements Inference {
    private static final int LONGEST = 26;
    private static final int FEWEST = 2;
    private static final String FINAL = "？！?!~～”\"";

    @Override
    public String id() {
        return "heading-bold-line";
    }

    @Override
    public List<Part> apply(List<Part> parts, Draft draft) {
        boolean hasHeadings = parts.stream().skip(1).anyMatch(Part.Title.class::isInstance);
        if (hasHeadings) {
            return parts;
        }
        List<Part> result = new ArrayList<>(parts.size());
        Boxed boxed = Boxed.of(parts, draft);
        int found = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (isTitle(parts, i, draft) && !boxed.setsApart(parts.get(i))) {
                result.add(TitleLines.join(List.of((Part.Words) parts.get(i)), draft.content()));
                found++;
            } else {
                result.add(parts.get(i));
            }
        }
        return found >= FEWEST ? result : parts;
    }

    private static boolean isTitle(List<Part> parts, int at, Draft draft) {
        if (!(parts.get(at) instanceof Part.Words words) || !isBoldLine(words.look(), draft)) {
            return false;
        }
        String text = words.look().text();
        return TitleLines.canBeTitle(text) && FINAL.indexOf(text.charAt(text.length() - 1)) < 0
                && !(at > 0 && isBold(parts.get(at - 1))) && !(at + 1 < parts.size() && isBold(parts.get(at + 1)))
                && TitleLines.headsText(parts, at + 1);
    }

    private static boolean isBoldLine(Look look, Draft draft) {
        return look.bold() && look.length() <= LONGEST && look.size() >= draft.bodySize() - 0.5;
    }

    private static boolean isBold(Part part) {
        return part instanceof Part.Words words && words.look().bold();
    }
}
