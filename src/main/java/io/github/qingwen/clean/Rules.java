package io.github.qingwen.clean;

import io.github.qingwen.report.Category;
import io.github.qingwen.style.Box;
import io.github.qingwen.style.Hidden;
import io.github.qingwen.style.Run;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of cleaning rules. Immutable. */
public final class Rules {
    private static final List<Rule<Run>> RUNS = List.of(
            hidden("hidden-display", Hidden.DISPLAY, "display: none, or the attribute hidden"),
            hidden("hidden-clipped", Hidden.CLIPPED, "in a box of no size that hides what overflows, or off the screen"),
            hidden("hidden-opacity", Hidden.OPACITY, "opacity: 0"),
            hidden("hidden-visibility", Hidden.VISIBILITY, "visibility: hidden"),
            hidden("hidden-scale", Hidden.SCALE, "transform: scale(0)"),
            hidden("hidden-font-size", Hidden.FONT_SIZE, "font-size: 0"),
            hidden("hidden-transparent", Hidden.TRANSPARENT, "a transparent colour"),
            hidden("hidden-same-colour", Hidden.SAME_COLOUR, "the colour of what is behind it"),
            new Rule<>("chrome-element", Category.CHROME, "elements that show nothing: mp-style-type", Chrome::matches),
            new Rule<>("decoration-svg", Category.DECORATION, "drawings without words or pictures", Drawings::matches));

    private static final List<Rule<Box.Line>> LINES = List.of(
            new Rule<>(
                    "decoration-marks", Category.DECORATION, "lines of ornaments: ● ● ●, ∽∽∽, — — —", Ornaments::matches));

    private static final List<Rule<Box.Block>> BLOCKS = List.of(
            new Rule<>("decoration-spacer", Category.DECORATION, "painted boxes with nothing inside", Spacers::matches));

    private static final Rules STANDARD = new Rules(Set.of());

    private final Set<String> off;

    private Rules(Set<String> off) {
        this.off = off;
    }

    public static Rules standard() {
        return STANDARD;
    }

    /** Ids of all rules, in the order in which they are asked. */
    public static List<String> ids() {
        return Stream.of(RUNS, LINES, BLOCKS).flatMap(List::stream).map(Rule::id).toList();
    }

    /** The rules but those of these ids; ids of other stages are passed over. */
    public Rules without(Set<String> ids) {
        return new Rules(Set.copyOf(ids));
    }

    Optional<Rule<Run>> match(Run run) {
        return first(RUNS, run);
    }

    Optional<Rule<Box.Line>> match(Box.Line line) {
        return first(LINES, line);
    }

    Optional<Rule<Box.Block>> match(Box.Block block) {
        return first(BLOCKS, block);
    }

    private <T> Optional<Rule<T>> first(List<Rule<T>> rules, T piece) {
        for (Rule<T> rule : rules) {
            if (!off.contains(rule.id()) && rule.matches().test(piece)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    private static Rule<Run> hidden(String id, Hidden why, String about) {
        Predicate<Run> matches = run -> hidden(run) == why;
        return new Rule<>(id, Category.HIDDEN, about, matches);
    }

    private static @Nullable Hidden hidden(Run run) {
        return run instanceof Run.Text ? run.style().hiddenText() : run.style().hiddenPicture();
    }
}
