package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Block;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.ArrayList;
import java.util.List;

/** Removes dividers that separate nothing: those at an end of the article or directly after another divider. */
public final class Dividers implements Inference {
    @Override
    public List<Segment> apply(List<Segment> segments, Scope scope) {
        List<Segment> kept = new ArrayList<>(segments.size());
        for (Segment segment : segments) {
            if (isDivider(segment) && (kept.isEmpty() || isDivider(kept.get(kept.size() - 1)))) {
                removed(scope);
            } else {
                kept.add(segment);
            }
        }
        if (!kept.isEmpty() && isDivider(kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
            removed(scope);
        }
        return kept;
    }

    private static boolean isDivider(Segment segment) {
        return segment instanceof Segment.Resolved resolved && resolved.block() instanceof Block.Divider;
    }

    private static void removed(Scope scope) {
        scope.report(Action.REMOVED, Category.DECORATION, "<hr>", null, null);
    }
}
