package io.github.qingwen.internal.structure.element;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.layout.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the content of a block as one line, even if several boxes hold it: the text of a caption or label. */
final class SingleLine {
    /** Elements that are always blocks of their own. */
    private static final Set<String> NO_PART_OF_A_LINE = Set.of("table", "h1", "h2", "h3", "h4", "h5", "h6");

    private SingleLine() {}

    /**
     * Returns the runs of the line; null if the block holds pictures, cards, tables or headings, which no line can
     * hold.
     */
    static @Nullable List<Run> of(Box.Block block) {
        List<Run> runs = new ArrayList<>();
        return gather(block, runs) ? runs : null;
    }

    private static boolean gather(Box.Block block, List<Run> runs) {
        for (Box child : block.children()) {
            if (child instanceof Box.Line line) {
                if (PicturePlacement.isBroken(line)) {
                    return false;
                }
                append(line.runs(), runs);
            } else if (child instanceof Box.Block inner
                    && (NO_PART_OF_A_LINE.contains(inner.tag()) || !gather(inner, runs))) {
                return false;
            }
        }
        return true;
    }

    /** Appends the runs of one line to those of another, with a space between. */
    static void append(List<Run> more, List<Run> line) {
        if (!line.isEmpty()) {
            Run last = line.get(line.size() - 1);
            String gap = last.style().whiteSpace() == WhiteSpace.COLLAPSE ? " " : "\n";
            line.add(new Run.Text(gap, last.style(), last.element()));
        }
        line.addAll(more);
    }
}
