package io.github.qingwen.internal.clean;

import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.internal.Rule;
import io.github.qingwen.internal.css.Declarations;
import io.github.qingwen.internal.image.ImageSource;
import io.github.qingwen.internal.layout.Atomic;
import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Display;
import io.github.qingwen.internal.layout.ElementPaths;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.report.Category;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Removes from the box tree what the rules match, in two passes: what a piece is by itself (hidden, ornament, spacer),
 * then what a line is among the lines that are left.
 */
public final class Cleaner {
    /** Cells and items hold a place even where they are empty; a rule is content. */
    private static final Set<String> MEANINGFUL_WHEN_EMPTY = Set.of("td", "th", "tr", "hr");

    /** Elements in which ornamental characters are data and whitespace is text. */
    private static final Set<String> VERBATIM = Set.of("td", "th", "pre");

    private final CleaningRules rules;
    private final ElementPaths paths;
    private final ReportBuilder report;
    /** The rules that take elements with all that is inside. */
    private final Map<Element, Rule<?>> taken = new HashMap<>();
    /** The lines outside of verbatim elements that the first pass leaves, in reading order. */
    private final List<Box.Line> lines = new ArrayList<>();
    /** The rules that take lines for their neighbours, by the index of the line; empty in the first pass. */
    private final Map<Integer, Rule<?>> takenLines = new HashMap<>();

    private boolean secondPass;
    private int line;

    private Cleaner(CleaningRules rules, ElementPaths paths, ReportBuilder report) {
        this.rules = rules;
        this.paths = paths;
        this.report = report;
    }

    /** Returns the tree without what the rules match; each removed piece is an entry of the report. */
    public static Box.Block clean(Box.Block root, CleaningRules rules, ElementPaths paths, ReportBuilder report) {
        Cleaner cleaner = new Cleaner(rules, paths, report);
        rules.forElements(root.element(), cleaner::take);
        Box.Block clean = root.with(cleaner.children(root, false));
        cleaner.takeLines();
        if (cleaner.takenLines.isEmpty()) {
            return clean;
        }
        cleaner.secondPass = true;
        return clean.with(cleaner.children(clean, false));
    }

    private void take(Rule<?> rule, Element element) {
        List<Element> open = new ArrayList<>(List.of(element));
        while (!open.isEmpty()) {
            Element next = open.remove(open.size() - 1);
            if (taken.putIfAbsent(next, rule) == null) {
                open.addAll(next.children());
            }
        }
    }

    private void takeLines() {
        Map<String, Integer> times = timesShown();
        for (int i = 0; i < lines.size(); i++) {
            Rule<?> rule = rules.match(new LineContext(lines, i, times));
            if (rule != null) {
                takenLines.put(i, rule);
            }
        }
    }

    private Map<String, Integer> timesShown() {
        Map<String, Integer> times = new HashMap<>();
        for (Box.Line shown : lines) {
            for (Run run : shown.runs()) {
                if (run instanceof Run.Atom atom && atom.content() instanceof Atomic.Picture picture) {
                    times.merge(picture.image().url(), 1, Integer::sum);
                }
            }
        }
        return times;
    }

    private List<Box> children(Box.Block block, boolean verbatim) {
        boolean inside = verbatim || VERBATIM.contains(block.tag());
        List<Box> kept = new ArrayList<>(block.children().size());
        boolean changed = false;
        for (Box child : block.children()) {
            Box left = child instanceof Box.Line inner ? line(inner, inside) : block((Box.Block) child, inside);
            changed |= left != child;
            if (left != null) {
                kept.add(left);
            }
        }
        return changed ? kept : block.children();
    }

    private @Nullable Box block(Box.Block block, boolean verbatim) {
        List<Box> children = children(block, verbatim);
        Box.Block kept = children == block.children() ? block : block.with(children);
        if (!children.isEmpty()) {
            reportBackground(block);
            return kept;
        }
        return taken.containsKey(block.element()) ? null : empty(kept);
    }

    /** Returns what is left of a block without content. */
    private @Nullable Box empty(Box.Block block) {
        if (MEANINGFUL_WHEN_EMPTY.contains(block.tag()) || isEmptyItem(block)) {
            reportBackground(block);
            return block;
        }
        Run.Atom background = rules.backgroundImage(block);
        if (background != null) {
            report.inferred(
                    "image-painted",
                    Category.IMAGE,
                    RunText.of(block.element()),
                    paths.of(block.element()),
                    "the background of an empty box of its size");
            Box.Line picture = new Box.Line(List.of(background));
            lines.add(picture);
            return block.with(List.of(picture));
        }
        Rule<?> rule = rules.matchEmpty(block);
        if (rule != null) {
            report.removed(rule.id(), rule.category(), RunText.of(block.element()), paths.of(block.element()));
        }
        return null;
    }

    /** An item that never held anything has a number. */
    private static boolean isEmptyItem(Box.Block block) {
        Element list = block.element().parent();
        return block.tag().equals("li")
                && list != null
                && list.normalName().equals("ol")
                && !block.element().hasText()
                && ImageSource.ofAny(block.element()) == null
                && block.style().display() != Display.NONE;
    }

    /** A background image behind content only sets it off; the report has its address. */
    private void reportBackground(Box.Block block) {
        if (!block.style().backgroundImage() || secondPass) {
            return;
        }
        String address = ImageSource.drawn(
                block.element(), Declarations.parse(block.element().attr("style")));
        if (address != null) {
            report.removed("image-behind-text", Category.DECORATION, address, paths.of(block.element()));
        }
    }

    private Box.@Nullable Line line(Box.Line line, boolean verbatim) {
        return secondPass ? remaining(line, verbatim) : visible(line, verbatim);
    }

    /** The second pass. */
    private Box.@Nullable Line remaining(Box.Line line, boolean verbatim) {
        Rule<?> rule = verbatim ? null : takenLines.get(this.line++);
        removed(rule, line.runs());
        return rule == null ? line : null;
    }

    /** The first pass. */
    private Box.@Nullable Line visible(Box.Line line, boolean verbatim) {
        List<Run> kept = visibleRuns(line);
        if (kept.isEmpty() || (!verbatim && !Run.anyIsVisible(kept))) {
            return null;
        }
        Box.Line shown = kept.size() == line.runs().size() ? line : new Box.Line(kept);
        doubtSetOff(shown);
        if (verbatim) {
            return shown;
        }
        Rule<?> rule = rules.match(shown);
        if (rule != null) {
            removed(rule, kept);
            return null;
        }
        lines.add(shown);
        return shown;
    }

    private void doubtSetOff(Box.Line line) {
        List<Run> doubted = line.runs().stream()
                .filter(run -> run.isVisible() && run.style().isSetOff())
                .toList();
        if (!doubted.isEmpty()) {
            report.doubted(
                    "hidden-same-colour",
                    Category.HIDDEN,
                    RunText.of(doubted),
                    paths.of(doubted.get(0).node()),
                    "a border, a neighbour or a shadow may set it off from its background");
        }
    }

    private @Nullable Rule<?> ruleThatTakes(Run run, boolean inText) {
        Rule<?> rule = rules.match(run, inText);
        return rule != null || taken.isEmpty() ? rule : taken.get(run.element());
    }

    /** Returns the runs that no rule takes; neighbours that the same rule takes are one entry of the report. */
    private List<Run> visibleRuns(Box.Line line) {
        for (Run run : line.runs()) {
            if (ruleThatTakes(run, false) != null) {
                return withoutTaken(line);
            }
        }
        return line.runs(); // nearly every line
    }

    private List<Run> withoutTaken(Box.Line line) {
        List<Run> kept = new ArrayList<>(line.runs().size());
        List<Run> gone = new ArrayList<>();
        Rule<?> last = null;
        boolean inText = line.runs().stream()
                .anyMatch(run -> run instanceof Run.Text
                        && run.isVisible()
                        && run.style().hiddenText() == null);
        for (Run run : line.runs()) {
            Rule<?> rule = ruleThatTakes(run, inText);
            if (!Objects.equals(rule, last)) {
                removed(last, gone);
                gone.clear();
                last = rule;
            }
            (rule == null ? kept : gone).add(run);
        }
        removed(last, gone);
        return kept;
    }

    private void removed(@Nullable Rule<?> rule, List<Run> runs) {
        String text = rule == null ? "" : RunText.of(runs);
        if (rule != null && !text.isEmpty()) {
            report.removed(
                    rule.id(), rule.category(), text, paths.of(runs.get(0).node()));
        }
    }
}
