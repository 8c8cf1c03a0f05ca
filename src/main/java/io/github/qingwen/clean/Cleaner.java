package io.github.qingwen.clean;

import io.github.qingwen.report.Report;
import io.github.qingwen.style.Box;
import io.github.qingwen.style.Places;
import io.github.qingwen.style.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks the tree once and leaves out what a rule names. */
public final class Cleaner {
    /** Cells and items hold a place even where they are empty; a rule is content. */
    private static final Set<String> MEAN_SOMETHING_EMPTY = Set.of("td", "th", "tr", "hr");

    /** Where marks are data and white space is text. */
    private static final Set<String> VERBATIM = Set.of("td", "th", "pre");

    private final Rules rules;
    private final Places places;
    private final Report.Builder report;

    private Cleaner(Rules rules, Places places, Report.Builder report) {
        this.rules = rules;
        this.places = places;
        this.report = report;
    }

    /** @return the tree without what the rules name; what went is added to the report */
    public static Box.Block clean(Box.Block root, Rules rules, Places places, Report.Builder report) {
        return root.with(new Cleaner(rules, places, report).children(root, false));
    }

    private List<Box> children(Box.Block block, boolean verbatim) {
        boolean inside = verbatim || VERBATIM.contains(block.tag());
        List<Box> kept = new ArrayList<>(block.children().size());
        for (Box child : block.children()) {
            if (child instanceof Box.Line line) {
                line(line, inside).ifPresent(kept::add);
            } else if (child instanceof Box.Block inner) {
                block(inner, inside).ifPresent(kept::add);
            }
        }
        return kept;
    }

    private Optional<Box> block(Box.Block block, boolean verbatim) {
        List<Box> children = children(block, verbatim);
        Box.Block kept = block.with(children);
        if (!children.isEmpty() || MEAN_SOMETHING_EMPTY.contains(block.tag())) {
            return Optional.of(kept);
        }
        rules.match(kept).ifPresent(rule -> report.removed(
                rule.id(), rule.category(), Descriptions.of(block.element()), places.of(block.element())));
        return Optional.empty();
    }

    private Optional<Box> line(Box.Line line, boolean verbatim) {
        List<Run> kept = visibleRuns(line);
        if (kept.isEmpty() || (!verbatim && kept.stream().noneMatch(Texts::showsSomething))) {
            return Optional.empty();
        }
        Box.Line shown = new Box.Line(kept);
        Optional<Rule<Box.Line>> rule = verbatim ? Optional.empty() : rules.match(shown);
        rule.ifPresent(match -> report.removed(
                match.id(), match.category(), Texts.of(kept), places.of(kept.get(0).element())));
        return rule.isPresent() ? Optional.empty() : Optional.of(shown);
    }

    /** Leaves out the runs that a rule names; neighbours that the same rule takes are one entry. */
    private List<Run> visibleRuns(Box.Line line) {
        List<Run> kept = new ArrayList<>(line.runs().size());
        List<Run> gone = new ArrayList<>();
        Optional<Rule<Run>> why = Optional.empty();
        for (Run run : line.runs()) {
            Optional<Rule<Run>> rule = rules.match(run);
            if (!rule.equals(why)) {
                report(gone, why);
                gone.clear();
                why = rule;
            }
            (rule.isPresent() ? gone : kept).add(run);
        }
        report(gone, why);
        return kept;
    }

    private void report(List<Run> gone, Optional<Rule<Run>> why) {
        String text = Texts.of(gone);
        if (why.isPresent() && !text.isEmpty()) {
            report.removed(why.get().id(), why.get().category(), text, places.of(gone.get(0).element()));
        }
    }
}
