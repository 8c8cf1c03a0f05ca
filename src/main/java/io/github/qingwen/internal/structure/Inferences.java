package io.github.qingwen.internal.structure;

import io.github.qingwen.internal.rule.EnabledRules;
import io.github.qingwen.internal.rule.Rule;
import io.github.qingwen.internal.structure.heading.BoldLineHeadings;
import io.github.qingwen.internal.structure.heading.NumberHeadings;
import io.github.qingwen.internal.structure.heading.ProminentHeadings;
import io.github.qingwen.internal.structure.inline.InlineBuilder;
import io.github.qingwen.internal.structure.line.BareUrls;
import io.github.qingwen.internal.structure.line.BoxQuotes;
import io.github.qingwen.internal.structure.line.Captions;
import io.github.qingwen.internal.structure.line.CreditLines;
import io.github.qingwen.internal.structure.list.Dialogues;
import io.github.qingwen.internal.structure.list.Timelines;
import io.github.qingwen.internal.structure.list.TypedLists;
import io.github.qingwen.internal.structure.segment.Departure;
import io.github.qingwen.internal.structure.segment.DocumentStatistics;
import io.github.qingwen.internal.structure.segment.Inference;
import io.github.qingwen.internal.structure.segment.NearMiss;
import io.github.qingwen.internal.structure.segment.Outcome;
import io.github.qingwen.internal.structure.segment.Scope;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.report.Category;
import io.github.qingwen.rule.Preset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The table of inferences, in the order in which they are applied. */
final class Inferences {
    /** A paragraph of body text for the examples. */
    private static final String BODY = "<p style='font-size:16px'>小城的清晨总是从河边的雾气里开始，卖早点的人推着车慢慢走过石桥，谁也不说话。</p>";

    private static final List<Rule<Inference>> TABLE = List.of(
            rule(
                    "credit-line",
                    Preset.STANDARD,
                    "`撰文｜名` near the top or the end is a credit, and moves to the metadata",
                    "<p>撰文 | 林小夏</p>",
                    new CreditLines()),
            rule(
                    "caption-below-picture",
                    Preset.FAITHFUL,
                    "the small grey line below a picture is its caption",
                    "<img src='https://a.cn/1'><p style='font-size:12px;color:#888'>河边的老树</p>",
                    new Captions()),
            rule(
                    "heading-number-and-title",
                    Preset.FAITHFUL,
                    "a number that stands out and the title in the next line are one heading",
                    "<p><b>01</b></p><p><b>石桥</b></p>",
                    new NumberHeadings()),
            rule(
                    "heading-by-look",
                    Preset.FAITHFUL,
                    "short lines that stand out by size, colour patch or number from the text below are headings",
                    "<p style='font-size:22px'>石桥上的人</p>",
                    new ProminentHeadings()),
            rule(
                    "heading-bold-line",
                    Preset.FAITHFUL,
                    "bold lines of their own are headings, where an article has no other",
                    "<p><b>石桥</b></p>" + BODY + "<p><b>老树</b></p>",
                    new BoldLineHeadings()),
            rule(
                    "link-printed",
                    Preset.STANDARD,
                    "a line that is nothing but an address is a link",
                    "<p>https://a.cn/stone-bridge</p>",
                    new BareUrls()),
            rule(
                    "list-timeline",
                    Preset.READER,
                    "dates on lines of their own, with lines below each, are a list",
                    "<p>1998年</p><p>桥塌了</p><p>2003年</p><p>桥修好了</p><p>2010年</p><p>桥拆了</p>",
                    new Timelines()),
            rule(
                    "list-dialogue",
                    Preset.READER,
                    "lines that begin with who speaks, in turns, are a list",
                    "<p>问：桥呢</p><p>答：拆了</p><p>问：树呢</p><p>答：还在</p>",
                    new Dialogues()),
            rule(
                    "list-painted",
                    Preset.READER,
                    "lines that each begin with a typed bullet or number are a list",
                    "<p>• 石桥</p><p>• 老树</p>",
                    new TypedLists()),
            rule(
                    "quote-box",
                    Preset.FAITHFUL,
                    "a box around words alone is a quotation, its short first line the title",
                    "<section style='border-left:3px solid #999'><p>小城的清晨总是从河边的雾气里开始，卖早点的人推着车</p></section>",
                    new BoxQuotes()));

    /** Applied when all else is done; the report of rules lists it last. */
    private static final List<Rule<Inference>> LAST = List.of(rule(
            "decoration-divider",
            Preset.STANDARD,
            "a rule at an end, or behind another, parts nothing and goes",
            "<hr><hr>",
            new Dividers()));

    /** Rules that apply inside an item, a cell or a quotation too: there is no text to head there. */
    private static final Set<String> NESTED = Set.of("caption-below-picture", "link-printed", "list-painted");

    private final List<Rule<Inference>> enabled;
    private final List<Rule<Inference>> nested;
    private final DocumentStatistics document;
    private final InlineBuilder inlines;
    private final List<Departure> departures = new ArrayList<>();

    private Inferences(EnabledRules on, DocumentStatistics document, InlineBuilder inlines) {
        this.enabled = new ArrayList<>(on.of(TABLE));
        this.enabled.addAll(on.of(LAST));
        this.nested =
                on.of(TABLE).stream().filter(rule -> NESTED.contains(rule.id())).toList();
        this.document = document;
        this.inlines = inlines;
    }

    private static Rule<Inference> rule(String id, Preset preset, String about, String example, Inference inference) {
        return new Rule<>(id, Category.STRUCTURE, preset, about, example, inference);
    }

    static List<Rule<?>> rules() {
        return List.copyOf(TABLE);
    }

    static List<Rule<?>> lastRules() {
        return List.copyOf(LAST);
    }

    /** Returns inferences for one article. */
    static Inferences of(EnabledRules on, DocumentStatistics document, InlineBuilder inlines) {
        return new Inferences(on, document, inlines);
    }

    /** Returns what the segments of an article become, with what is nested in them. */
    List<Segment> article(List<Segment> segments) {
        return apply(enabled, segments);
    }

    /** Returns what the segments of nested content become: those of a footnote, an item, a cell. */
    List<Segment> nested(List<Segment> segments) {
        return apply(nested, segments);
    }

    private List<Segment> apply(List<Rule<Inference>> rules, List<Segment> segments) {
        List<Segment> current = new ArrayList<>(segments.size());
        segments.forEach(segment -> current.add(withNested(segment)));
        List<Segment> result = current;
        for (Rule<Inference> rule : rules) {
            Outcome outcome = rule.matcher().apply(result, scope(rule));
            departures.addAll(outcome.departures());
            result = outcome.segments();
        }
        return result;
    }

    private Segment withNested(Segment segment) {
        return segment instanceof Segment.Composite composite
                ? composite.with(composite.parts().stream().map(this::nested).toList())
                : segment;
    }

    private Scope scope(Rule<?> rule) {
        return new Scope(rule.id(), document, inlines);
    }

    /** Returns what left the text in all that was inferred so far. */
    List<Departure> departures() {
        return List.copyOf(departures);
    }

    /** Returns the lines of an article that were almost recognised. */
    List<NearMiss> nearMisses(List<Segment> inferred) {
        return enabled.stream()
                .flatMap(rule -> rule.matcher().nearMisses(inferred, scope(rule)).stream())
                .toList();
    }
}
