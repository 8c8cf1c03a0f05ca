package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.Sketch;
import io.github.qingwen.internal.css.CssColor;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.layout.TextStyle;
import io.github.qingwen.internal.structure.inline.InlineBuilder;
import io.github.qingwen.internal.structure.segment.Decision;
import io.github.qingwen.internal.structure.segment.LinkTargets;
import io.github.qingwen.internal.structure.segment.Markup;
import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.Typography;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Segments as inferences get them, and in short what they make of them. */
public final class SampleSegments {
    /** The element in which all lines stand. */
    public static final Element PLACE = new Element("p");

    /** What inferences are asked for: the rule {@code a-rule}, in an article of no special size. */
    public static final Scope SCOPE = scope();

    private SampleSegments() {}

    /** Like {@link #SCOPE}, but has received nothing. */
    public static Scope scope() {
        return new Scope(
                "a-rule",
                1_000,
                new InlineBuilder(run -> null),
                LinkTargets.of(PLACE),
                new ArrayList<>(),
                new ArrayList<>());
    }

    public static Run.Text words(String text) {
        return new Run.Text(text, TextStyle.ROOT, PLACE);
    }

    public static Run.Break lineBreak() {
        return new Run.Break(TextStyle.ROOT, PLACE);
    }

    /** A line of text that has the role beyond doubt. */
    public static Segment.Text line(String text, Role role) {
        return line(role, words(text));
    }

    public static Segment.Text line(Role role, Run... runs) {
        return line(Decision.sure(role, "as the test says"), runs);
    }

    /** A line of text that has the role with this certainty, 0 to 1. */
    public static Segment.Text line(String text, Role role, double certainty) {
        double[] probabilities = new double[Role.values().length];
        probabilities[role.ordinal()] = certainty;
        return line(
                new Decision(role, probabilities, Role.TEXT, () -> List.of("as the test says"), List::of), words(text));
    }

    private static Segment.Text line(Decision decision, Run... runs) {
        List<Run> all = List.of(runs);
        return new Segment.Text(all, Typography.of(all, CssColor.WHITE), null, Markup.NONE, decision, null);
    }

    public static Segment.Resolved figure(String... urls) {
        return resolved(new Block.Figure(Arrays.stream(urls).map(Image::of).toList(), List.of()));
    }

    public static Segment.Resolved captioned(String url, String caption) {
        return resolved(new Block.Figure(List.of(Image.of(url)), List.of(new Inline.Text(caption))));
    }

    public static Segment.Resolved resolved(Block block) {
        return new Segment.Resolved(block, null, null);
    }

    /** The segments in one line, blocks as {@link Sketch} writes them: {@code 甲 figure(https://a.cn/1)}. */
    public static String sketch(List<Segment> segments) {
        return segments.stream().map(SampleSegments::sketch).collect(Collectors.joining(" "));
    }

    private static String sketch(Segment segment) {
        if (segment instanceof Segment.Text text) {
            return Sketch.ofLine(SCOPE.inlines(text));
        }
        return Sketch.of(List.of(((Segment.Resolved) segment).block()));
    }
}
