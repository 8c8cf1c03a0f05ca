package io.github.qingwen.internal.clean;

import io.github.qingwen.internal.clean.rules.BackgroundImages;
import io.github.qingwen.internal.clean.rules.Descriptions;
import io.github.qingwen.internal.clean.rules.LineContext;
import io.github.qingwen.internal.clean.rules.RunText;
import io.github.qingwen.internal.image.ImageSource;
import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.ElementPaths;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.Report;
import io.github.qingwen.rule.CleaningRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what a rule names. Once for what a piece is by itself: hidden, ornament, spacer; then, among the lines that are
 * left, for what a line is beside its neighbours.
 */
public final class Cleaner {
    /** Cells and items hold a place even where they are empty; a rule is content. */
    private static final Set<String> MEAN_SOMETHING_EMPTY = Set.of("td", "th", "tr", "hr");

    /** Where marks are data and white space is text. */
    private static final Set<String> VERBATIM = Set.of("td", "th", "pre");

    private final CleaningRules rules;
    private final ElementPaths places;
    private final Report.Builder report;
    /** What the user's rules take, with all that is inside. */
    private final Map<Element, CleaningRule> taken = new IdentityHashMap<>();
    private final List<Box.Line> lines = new ArrayList<>();

    private Cleaner(CleaningRules rules, ElementPaths places, Report.Builder report) {
        this.rules = rules;
        this.places = places;
        this.report = report;
    }

    /** @return the tree without what the rules name; what went is added to the report */
    public static Box.Block clean(Box.Block root, CleaningRules rules, ElementPaths places, Report.Builder report) {
        Cleaner cleaner = new Cleaner(rules, places, report);
        if (!rules.own().isEmpty()) {
            cleaner.take(root.element());
        }
        Box.Block clean = root.with(cleaner.children(root, false, Map.of()));
        Map<Box.Line, Rule<LineContext>> gone = cleaner.besideOthers();
        return gone.isEmpty() ? clean : clean.with(cleaner.children(clean, false, gone));
    }

    private void take(Element content) {
        List<Element> open = new ArrayList<>(content.children());
        while (!open.isEmpty()) {
            Element element = open.remove(open.size() - 1);
            CleaningRule rule = taken.get(element.parent());
            for (CleaningRule own : rules.own()) {
                rule = rule == null && own.takes(element) ? own : rule;
            }
            if (rule != null) {
                taken.put(element, rule);
            }
            open.addAll(element.children());
        }
    }

    private List<Box> children(Box.Block block, boolean verbatim, Map<Box.Line, Rule<LineContext>> gone) {
        boolean inside = verbatim || VERBATIM.contains(block.tag());
        List<Box> kept = new ArrayList<>(block.children().size());
        for (Box child : block.children()) {
            Box left = child instanceof Box.Line line ? line(line, inside, gone) : block((Box.Block) child, inside, gone);
            if (left != null) {
                kept.add(left);
            }
        }
        return kept;
    }

    private @Nullable Box block(Box.Block block, boolean verbatim, Map<Box.Line, Rule<LineContext>> gone) {
        List<Box> children = children(block, verbatim, gone);
        if (taken.containsKey(block.element()) && children.isEmpty()) {
            return null;
        }
        Box.Block kept = block.with(children);
        if (!children.isEmpty() || MEAN_SOMETHING_EMPTY.contains(block.tag())) {
            if (block.style().picture() && gone.isEmpty()) {
                reportBackground(block.element());
            }
            return kept;
        }
        if (rules.readsPainted() && BackgroundImages.areShown(block) && block.text().hiddenPicture() == null) {
            return block.with(List.of(new Box.Line(List.of(new Run.Atom(block.text(), block.element())))));
        }
        Rule<Box.Block> rule = rules.match(kept);
        if (rule != null) {
            String what = Descriptions.of(block.element());
            report.removed(rule.id(), rule.category(), what, places.of(block.element()));
        }
        return null;
    }

    /** A picture behind words is how they are set off; where it is stands in the report. */
    private void reportBackground(Element element) {
        ImageSource.painted(element).ifPresent(address ->
                report.removed("image-behind-words", Category.DECORATION, address, places.of(element)));
    }

    private Box.@Nullable Line line(Box.Line line, boolean verbatim, Map<Box.Line, Rule<LineContext>> gone) {
        Rule<LineContext> named = gone.get(line);
        if (named != null) {
            removed(Reason.of(named), line.runs());
            return null;
        }
        List<Run> kept = visibleRuns(line);
        if (kept.isEmpty() || (!verbatim && !showsSomething(kept))) {
            return null;
        }
        Box.Line shown = kept.size() == line.runs().size() ? line : new Box.Line(kept);
        if (verbatim) {
            return shown;
        }
        Rule<Box.Line> rule = rules.match(shown);
        if (rule != null) {
            removed(Reason.of(rule), kept);
            return null;
        }
        CleaningRule own = ownRule(kept);
        if (own != null) {
            removed(Reason.of(own), kept);
            return null;
        }
        if (gone.isEmpty()) {
            lines.add(shown);
        }
        return shown;
    }

    /** The user's rule that takes a line of these runs, or null. */
    private @Nullable CleaningRule ownRule(List<Run> runs) {
        if (rules.own().isEmpty() || runs.stream().anyMatch(Run.Atom.class::isInstance)) {
            return null;
        }
        String text = RunText.of(runs);
        return rules.own().stream().filter(own -> own.takes(text)).findFirst().orElse(null);
    }

    private static boolean showsSomething(List<Run> runs) {
        for (Run run : runs) {
            if (RunText.showsSomething(run)) {
                return true;
            }
        }
        return false;
    }

    /** The lines that go for what stands beside them. */
    private Map<Box.Line, Rule<LineContext>> besideOthers() {
        Map<String, Integer> times = timesShown();
        Map<Box.Line, Rule<LineContext>> gone = new IdentityHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Rule<LineContext> rule = rules.match(new LineContext(lines, i, times));
            if (rule != null) {
                gone.put(lines.get(i), rule);
            }
        }
        return gone;
    }

    private Map<String, Integer> timesShown() {
        Map<String, Integer> times = new HashMap<>();
        for (Box.Line line : lines) {
            for (Run run : line.runs()) {
                if (run instanceof Run.Atom atom && atom.element().normalName().equals("img")) {
                    ImageSource.of(atom.element()).ifPresent(source -> times.merge(source, 1, Integer::sum));
                }
            }
        }
        return times;
    }

    /** Leaves out the runs that a rule names; neighbours that the same rule takes are one entry. */
    private List<Run> visibleRuns(Box.Line line) {
        List<Run> kept = new ArrayList<>(line.runs().size());
        List<Run> gone = new ArrayList<>();
        Reason why = null;
        for (Run run : line.runs()) {
            Reason reason = reason(run);
            if (!Objects.equals(reason, why)) {
                removed(why, gone);
                gone.clear();
                why = reason;
            }
            (reason == null ? kept : gone).add(run);
        }
        removed(why, gone);
        return kept;
    }

    private @Nullable Reason reason(Run run) {
        Rule<Run> rule = rules.match(run);
        CleaningRule own = rule == null ? taken.get(run.element()) : null;
        return rule != null ? Reason.of(rule) : own != null ? Reason.of(own) : null;
    }

    private void removed(@Nullable Reason why, List<Run> runs) {
        String text = why == null ? "" : RunText.of(runs);
        if (!text.isEmpty()) {
            report.removed(why.rule(), why.category(), text, places.of(runs.get(0).element()));
        }
    }

    /** What the report says of why something went. */
    private record Reason(String rule, Category category) {
        static Reason of(Rule<?> rule) {
            return new Reason(rule.id(), rule.category());
        }

        static Reason of(CleaningRule rule) {
            return new Reason(rule.id(), rule.category());
        }
    }
}
