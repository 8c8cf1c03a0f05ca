package io.github.qingwen.internal.structure;

import io.github.qingwen.internal.Rule;
import io.github.qingwen.internal.layout.ElementPaths;
import io.github.qingwen.internal.structure.inference.Departure;
import io.github.qingwen.internal.structure.inference.HeadingLevels;
import io.github.qingwen.internal.structure.inference.Inference;
import io.github.qingwen.internal.structure.segment.Decision;
import io.github.qingwen.internal.structure.segment.Inferred;
import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import io.github.qingwen.report.Explanation;
import io.github.qingwen.report.Explanation.Line;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Describes the role of each segment of an article, with the reason. */
final class Explainer {
    /** Minimum probability, 0 to 1, of a near miss. */
    private static final double NEAR = 0.35;

    private final HeadingLevels levels;
    private final ElementPaths paths;
    private final List<Line> lines = new ArrayList<>();

    private Explainer(HeadingLevels levels, ElementPaths paths) {
        this.levels = levels;
        this.paths = paths;
    }

    static Explanation explain(
            List<Segment> segments, List<Departure> departures, HeadingLevels levels, ElementPaths paths) {
        Explainer explainer = new Explainer(levels, paths);
        departures.forEach(explainer::add);
        segments.forEach(segment -> explainer.add(segment, 0));
        return new Explanation(explainer.lines);
    }

    private void add(Departure departure) {
        String role =
                !departure.credits().isEmpty() ? "credit" : departure.action() == Action.REMOVED ? "removed" : "moved";
        String place = departure.at() == null ? null : paths.of(departure.at());
        String because = departure.note() == null ? "" : departure.note();
        lines.add(new Line(0, role, departure.text(), place, departure.rule(), because, List.of()));
    }

    private void add(Segment segment, int depth) {
        Inferred inferred = segment.inferred();
        String place = inferred == null ? place(segment) : paths.of(inferred.at());
        String rule = inferred == null ? null : inferred.rule();
        String because = inferred == null ? stated(segment) : inferred.because();
        lines.add(new Line(depth, role(segment), text(segment), place, rule, because, nearMisses(segment)));
        if (segment instanceof Segment.Composite composite) {
            composite.parts().forEach(part -> part.forEach(inner -> add(inner, depth + 1)));
        }
    }

    /** The near miss of a line of running text is its second likeliest role. */
    private static List<Explanation.NearMiss> nearMisses(Segment segment) {
        if (!(segment instanceof Segment.Text text) || text.role() != Role.TEXT) {
            return List.of();
        }
        Decision decision = text.decision();
        Rule<Inference> rule = Inferences.ruleOf(decision.runnerUp());
        return rule == null || decision.likelihood(decision.runnerUp()) < NEAR
                ? List.of()
                : List.of(new Explanation.NearMiss(rule.id(), decision.nearMiss()));
    }

    private @Nullable String place(Segment segment) {
        return segment instanceof Segment.Text text
                ? paths.of(text.runs().get(0).element())
                : null;
    }

    private static String stated(Segment segment) {
        return segment instanceof Segment.Text text ? text.decision().because() : "stated by the markup";
    }

    private String role(Segment segment) {
        if (segment instanceof Segment.Heading heading) {
            return "heading " + levels.of(heading);
        }
        if (segment instanceof Segment.Composite composite) {
            return composite.kind().name().toLowerCase(Locale.ROOT);
        }
        return segment instanceof Segment.Resolved resolved ? role(resolved.block()) : "paragraph";
    }

    private static String role(Block block) {
        if (block instanceof Block.Figure figure) {
            return figure.caption().isEmpty() ? "figure" : "figure with caption";
        }
        return block instanceof Block.CodeBlock
                ? "code"
                : block instanceof Block.Card ? "card" : block instanceof Block.Divider ? "divider" : "block";
    }

    private static String text(Segment segment) {
        if (segment instanceof Segment.Text text) {
            return text.typography().text();
        }
        if (segment instanceof Segment.Heading heading) {
            return Inline.textOf(heading.content());
        }
        return segment instanceof Segment.Resolved resolved ? text(resolved.block()) : "";
    }

    private static String text(Block block) {
        if (block instanceof Block.Figure figure) {
            String images = figure.images().stream().map(Image::url).collect(Collectors.joining(" "));
            return figure.caption().isEmpty() ? images : Inline.textOf(figure.caption()) + ' ' + images;
        }
        if (block instanceof Block.Card card) {
            return card.title() == null ? "" : card.title();
        }
        return block instanceof Block.CodeBlock code ? code.code() : "";
    }
}
