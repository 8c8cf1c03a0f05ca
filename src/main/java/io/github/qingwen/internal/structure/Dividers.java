package io.github.qingwen.internal.structure;

import io.github.qingwen.internal.structure.segment.Context;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Block;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.Report;
import io.github.qingwen.rule.Preset;
import io.github.qingwen.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** Dividers part what is above from what is below: one at an end, or behind another, parts nothing. */
public final class Dividers {
    static final RuleInfo RULE =
            new RuleInfo("decoration-divider", "a rule at an end, or behind another, parts nothing and goes", Preset.STANDARD);

    private Dividers() {}

    static List<Segment> withoutEnds(List<Segment> parts, Context content) {
        if (!content.isOn(RULE.id())) {
            return parts;
        }
        Report.Builder report = content.report();
        List<Segment> kept = new ArrayList<>(parts.size());
        for (Segment part : parts) {
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

    private static boolean isDivider(Segment part) {
        return part instanceof Segment.Resolved ready && ready.block() instanceof Block.Divider;
    }

    private static void report(Report.Builder report) {
        report.removed(RULE.id(), Category.DECORATION, "<hr>", null);
    }
}
