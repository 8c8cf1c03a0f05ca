package io.github.qingwen.build;

import io.github.qingwen.model.Block;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.Report;
import java.util.ArrayList;
import java.util.List;

/** Dividers part what is above from what is below: one at an end, or behind another, parts nothing. */
final class Dividers {
    private Dividers() {}

    static List<Part> withoutEnds(List<Part> parts, Report.Builder report) {
        List<Part> kept = new ArrayList<>(parts.size());
        for (Part part : parts) {
            if (isDivider(part) && (kept.isEmpty() || isDivider(kept.get(kept.size() - 1)))) {
                report(report);
            } else {
                kept.add(part);
            }
        }
        if (!kept.isEmpty() && isDivider(kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
            report(report);
        }
        return kept;
    }

    private static boolean isDivider(Part part) {
        return part instanceof Part.Ready ready && ready.block() instanceof Block.Divider;
    }

    private static void report(Report.Builder report) {
        report.removed("decoration-divider", Category.DECORATION, "<hr>", null);
    }
}
