package io.github.qingwen.internal.structure.element;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.layout.WhiteSpace;
import io.github.qingwen.internal.structure.card.Cards;
import java.util.List;
import java.util.Set;

/** All that is inside a block as one line: what a heading or a caption is, however many boxes it is painted with. */
public final class SingleLine {
    private SingleLine() {}

    /** What stands for itself wherever it is. */
    private static final Set<String> NO_PART_OF_A_LINE = Set.of("table", "h1", "h2", "h3", "h4", "h5", "h6");

    /** @return false where there are pictures, cards, tables or headings inside, which no line can hold */
    static boolean gather(Box.Block block, List<Run> runs) {
        for (Box child : block.children()) {
            if (child instanceof Box.Line line) {
                if (breaks(line)) {
                    return false;
                }
                separate(runs);
                runs.addAll(line.runs());
            } else if (child instanceof Box.Block inner && (NO_PART_OF_A_LINE.contains(inner.tag()) || !gather(inner, runs))) {
                return false;
            }
        }
        return true;
    }

    /** How many lines there are inside. */
    static int count(Box.Block block) {
        int count = 0;
        for (Box child : block.children()) {
            count += child instanceof Box.Block inner ? count(inner) : 1;
        }
        return count;
    }

    private static boolean breaks(Box.Line line) {
        boolean hasWords = PicturePlacement.hasWords(line.runs());
        return line.runs().stream().anyMatch(run -> run instanceof Run.Atom atom
                && (PicturePlacement.standsAlone(atom, hasWords) || Cards.card(atom.element()).isPresent()));
    }

    private static void separate(List<Run> runs) {
        if (!runs.isEmpty()) {
            Run last = runs.get(runs.size() - 1);
            String gap = last.style().whiteSpace() == WhiteSpace.COLLAPSE ? " " : "\n";
            runs.add(new Run.Text(gap, last.style(), last.element()));
        }
    }
}
