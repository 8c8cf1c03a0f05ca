package io.github.qingwen.internal.structure;

import io.github.qingwen.Sketch;
import io.github.qingwen.internal.EnabledRules;
import io.github.qingwen.internal.layout.BoxTree;
import io.github.qingwen.internal.structure.inference.HeadingLevels;
import io.github.qingwen.internal.structure.inference.Inference;
import io.github.qingwen.internal.structure.inference.Outcome;
import io.github.qingwen.internal.structure.inference.SampleSegments;
import io.github.qingwen.internal.structure.inference.Scope;
import io.github.qingwen.internal.structure.inline.InlineBuilder;
import io.github.qingwen.internal.structure.line.Lines;
import io.github.qingwen.internal.structure.segment.Decision;
import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.rule.Preset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Markup as segments whose roles nobody has to infer: the attribute {@code data-role} around a line names its role, as in
 * {@code <p data-role="heading">}, and after a colon how likely that is; further roles after spaces are the less likely
 * ones, as in {@code data-role="quote:0.6 prompt:0.3"}.
 */
public record Segments(List<Segment> all) {
    private static final InlineBuilder INLINES = new InlineBuilder(run -> null);
    private static final String ROLE = "data-role";

    public static Segments of(String html) {
        EnabledRules none = new EnabledRules(Set.of(), Preset.STANDARD);
        Element body = Jsoup.parseBodyFragment(html).body();
        return new Segments(
                withRoles(Segmenter.segments(BoxTree.of(body, Integer.MAX_VALUE), ElementReaders.of(none), INLINES)));
    }

    private static List<Segment> withRoles(List<Segment> segments) {
        return segments.stream().map(Segments::withRole).toList();
    }

    private static Segment withRole(Segment segment) {
        if (segment instanceof Segment.Composite composite) {
            return composite.with(
                    composite.parts().stream().map(Segments::withRoles).toList());
        }
        return segment instanceof Segment.Text text ? text.with(decision(text)) : segment;
    }

    private static Decision decision(Segment.Text line) {
        Element around = line.runs().get(0).element().closest('[' + ROLE + ']');
        if (around == null) {
            return Decision.NONE;
        }
        String[] likely = around.attr(ROLE).split(" ");
        double[] probabilities = new double[Role.values().length];
        for (String role : likely) {
            probabilities[role(role).ordinal()] =
                    role.contains(":") ? Double.parseDouble(role.substring(role.indexOf(':') + 1)) : 1;
        }
        return new Decision(role(likely[0]), probabilities, Role.TEXT, () -> List.of("stands out"), List::of);
    }

    private static Role role(String word) {
        return Role.valueOf(word.replaceFirst(":.*", "").replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** The line with these words. */
    public Segment.Text line(String words) {
        return all.stream()
                .filter(Segment.Text.class::isInstance)
                .map(Segment.Text.class::cast)
                .filter(text -> text.typography().text().equals(words))
                .findFirst()
                .orElseThrow();
    }

    public Outcome after(Inference inference) {
        return Outcome.of(inference::apply, all, scope());
    }

    /** What the rule {@code rule} has to go by. */
    public Scope scope() {
        return new Scope(
                "rule",
                Lines.of(all, null, false).article().characters(),
                INLINES,
                SampleSegments.SCOPE.targets(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    /** The blocks that an inference makes, a line for each, as {@link Sketch} writes them. */
    public String sketch(Inference inference) {
        return sketch(after(inference).segments());
    }

    /** The blocks of segments. */
    public static String sketch(List<Segment> segments) {
        return Sketch.of(
                new BlockAssembler(HeadingLevels.of(segments, false, List.of()), INLINES, false).blocks(segments));
    }
}
