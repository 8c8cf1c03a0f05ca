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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Removes what the rules match from the box tree, in two passes: pieces that match by themselves (hidden text,
 * ornaments, spacers), then lines that match in the context of the remaining lines.
 */
public final class Cleaner {
    /** Elements that are meaningful even if they are empty: cells, rows and rules. */
    private static final Set<String> MEANINGFUL_WHEN_EMPTY = Set.of("td", "th", "tr", "hr");

    /** Elements in which ornamental characters are data and whitespace is text. */
    private static final Set<String> VERBATIM = Set.of("td", "th", "pre");

    private final CleaningRules rules;
    private final ElementPaths paths;
    private final ReportBuilder report;
    /** The rules that remove elements with everything inside. */
    private final Map<Element, Rule<?>> removedElements = new HashMap<>();
    /** The remaining lines outside of verbatim elements after the first pass, in reading order. */
    private final List<Box.Line> lines = new ArrayList<>();
    /** The rules that remove lines in the second pass. */
    private final IdentityHashMap<Box.Line, Rule<?>> removedLines = new IdentityHashMap<>();

    private Cleaner(CleaningRules rules, ElementPaths paths, ReportBuilder report) {
        this.rules = rules;
        this.paths = paths;
        this.report = report;
    }

    /** Returns the tree without what the rules match. Each removed piece is an entry of the report. */
    public static Box.Block clean(Box.Block root, CleaningRules rules, ElementPaths paths, ReportBuilder report) {
        Cleaner cleaner = new Cleaner(rules, paths, report);
        rules.forElements(root.element(), cleaner::markRemoved);
        Box.Block clean = root.with(cleaner.children(root, false));
        cleaner.matchLines();
        return cleaner.removedLines.isEmpty() ? clean : clean.with(cleaner.remaining(clean));
    }

    private void markRemoved(Rule<?> rule, Element element) {
        List<Element> open = new ArrayList<>(List.of(element));
        while (!open.isEmpty()) {
            Element next = open.remove(open.size() - 1);
            if (removedElements.putIfAbsent(next, rule) == null) {
                open.addAll(next.children());
            }
        }
    }

    private void matchLines() {
        Map<String, Integer> times = timesShown();
        for (int i = 0; i < lines.size(); i++) {
            Rule<?> rule = rules.match(new LineContext(lines, i, times));
            if (rule != null) {
                removedLines.put(lines.get(i), rule);
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
            Box left = child instanceof Box.Line line ? visible(line, inside) : block((Box.Block) child, inside);
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
        return removedElements.containsKey(block.element()) ? null : empty(kept, verbatim);
    }

    /** Returns the rest of a block without content: the block, its background image, or null. */
    private @Nullable Box empty(Box.Block block, boolean verbatim) {
        if (MEANINGFUL_WHEN_EMPTY.contains(block.tag()) || isEmptyItem(block)) {
            reportBackground(block);
            return block;
        }
        Run.Atom background = rules.imageOf(block);
        if (background != null) {
            report.inferred(
                    "image-painted",
                    Category.IMAGE,
                    RunText.of(block.element()),
                    paths.of(block.element()),
                    "the background of an empty box of its size");
            Box.Line picture = new Box.Line(List.of(background));
            if (!verbatim) {
                lines.add(picture);
            }
            return block.with(List.of(picture));
        }
        Rule<?> rule = rules.matchEmpty(block);
        if (rule != null) {
            report.removed(rule.id(), rule.category(), RunText.of(block.element()), paths.of(block.element()));
        }
        return null;
    }

    /** Returns true for an item of an ordered list that was empty from the start: its number is visible. */
    private static boolean isEmptyItem(Box.Block block) {
        Element list = block.element().parent();
        return block.tag().equals("li")
                && list != null
                && list.normalName().equals("ol")
                && !block.element().hasText()
                && ImageSource.ofAny(block.element()) == null
                && block.style().display() != Display.NONE;
    }

    /** Reports the address of a background image behind content, which is only decoration. */
    private void reportBackground(Box.Block block) {
        if (!block.style().backgroundImage()) {
            return;
        }
        String address = ImageSource.drawn(
                block.element(), Declarations.parse(block.element().attr("style")));
        if (address != null) {
            report.removed("image-behind-text", Category.DECORATION, address, paths.of(block.element()));
        }
    }

    /** Returns the children of a block without the lines that the second pass removes, and without blocks left empty. */
    private List<Box> remaining(Box.Block block) {
        List<Box> kept = new ArrayList<>(block.children().size());
        for (Box child : block.children()) {
            if (child instanceof Box.Line line) {
                Rule<?> rule = removedLines.get(line);
                removed(rule, line.runs());
                if (rule == null) {
                    kept.add(line);
                }
            } else if (child instanceof Box.Block inner) {
                List<Box> children = remaining(inner);
                if (!children.isEmpty() || inner.children().isEmpty() || MEANINGFUL_WHEN_EMPTY.contains(inner.tag())) {
                    kept.add(inner.with(children));
                }
            }
        }
        return kept;
    }

    private Box.@Nullable Line visible(Box.Line line, boolean verbatim) {
        List<Run> kept = visibleRuns(line);
        if (kept.isEmpty() || (!verbatim && !Run.anyHasContent(kept))) {
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
        List<Run> doubted = new ArrayList<>();
        for (Run run : line.runs()) {
            if (run.style().isSetOff() && run.hasContent()) {
                doubted.add(run);
            }
        }
        if (!doubted.isEmpty()) {
            report.doubted(
                    "hidden-same-colour",
                    Category.HIDDEN,
                    RunText.of(doubted),
                    paths.of(doubted.get(0).node()),
                    "a border, a neighbour or a shadow may set it off from its background");
        }
    }

    private @Nullable Rule<?> ruleFor(Run run, boolean inText) {
        Rule<?> rule = rules.match(run, inText);
        return rule != null || removedElements.isEmpty() ? rule : removedElements.get(run.element());
    }

    /**
     * Returns the runs that no rule removes. Neighbouring runs removed by the same rule are one entry of the report.
     */
    private List<Run> visibleRuns(Box.Line line) {
        for (Run run : line.runs()) {
            if (ruleFor(run, false) != null) {
                return keptRuns(line);
            }
        }
        return line.runs(); // nearly every line
    }

    private List<Run> keptRuns(Box.Line line) {
        List<Run> kept = new ArrayList<>(line.runs().size());
        List<Run> removedRuns = new ArrayList<>();
        Rule<?> last = null;
        boolean inText = line.runs().stream()
                .anyMatch(run -> run instanceof Run.Text
                        && run.hasContent()
                        && run.style().hiddenText() == null);
        for (Run run : line.runs()) {
            Rule<?> rule = ruleFor(run, inText);
            if (!Objects.equals(rule, last)) {
                removed(last, removedRuns);
                removedRuns.clear();
                last = rule;
            }
            (rule == null ? kept : removedRuns).add(run);
        }
        removed(last, removedRuns);
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
