package io.github.qingwen.internal.clean;

import io.github.qingwen.internal.clean.rules.BackgroundImages;
import io.github.qingwen.internal.clean.rules.Chrome;
import io.github.qingwen.internal.clean.rules.Drawings;
import io.github.qingwen.internal.clean.rules.LineContext;
import io.github.qingwen.internal.clean.rules.OrnamentPictures;
import io.github.qingwen.internal.clean.rules.Ornaments;
import io.github.qingwen.internal.clean.rules.PromptPictures;
import io.github.qingwen.internal.clean.rules.Prompts;
import io.github.qingwen.internal.clean.rules.Spacers;
import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Hidden;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.report.Category;
import io.github.qingwen.rule.CleaningRule;
import io.github.qingwen.rule.Preset;
import io.github.qingwen.rule.RuleInfo;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of cleaning rules, and which of them are on. Immutable. */
public final class CleaningRules {
    private static final Map<Hidden, Rule<Run>> HIDDEN = Collections.unmodifiableMap(new EnumMap<>(Map.of(
            Hidden.DISPLAY,
            hidden("hidden-display", "`display: none`, or the attribute `hidden`", "<p>甲<i style='display:none'>影</i></p>"),
            Hidden.CLIPPED,
            hidden("hidden-clipped", "what is in a box of no size that hides what overflows, or off the screen",
                    "<p>甲</p><section style='height:1px;overflow:hidden'>影</section>"),
            Hidden.OPACITY,
            hidden("hidden-opacity", "`opacity: 0`", "<p>甲</p><p style='opacity:0'>影</p>"),
            Hidden.VISIBILITY,
            hidden("hidden-visibility", "`visibility: hidden`", "<p>甲</p><p style='visibility:hidden'>影</p>"),
            Hidden.SCALE,
            hidden("hidden-scale", "`transform: scale(0)`", "<p>甲</p><p style='transform:scale(0)'>影</p>"),
            Hidden.FONT_SIZE,
            hidden("hidden-font-size", "`font-size: 0`", "<p>甲</p><p style='font-size:0'>影</p>"),
            Hidden.TRANSPARENT,
            hidden("hidden-transparent", "text in a transparent colour", "<p>甲<i style='color:transparent'>影</i></p>"),
            Hidden.SAME_COLOUR,
            hidden("hidden-same-colour", "text in the colour of what is behind it", "<p>甲<font color='#fff'>影</font></p>"))));

    private static final List<Rule<Run>> RUNS = List.of(
            new Rule<>("chrome-element", Category.CHROME, Preset.FAITHFUL,
                    "elements that show nothing, such as `mp-style-type`",
                    "<p>甲</p><mp-style-type data-value='3'></mp-style-type>", Chrome::matches),
            new Rule<>("decoration-svg", Category.DECORATION, Preset.FAITHFUL,
                    "drawings without words or pictures, such as xiumi's spacers",
                    "<p>甲</p><section><svg viewBox='0 0 1 1'></svg></section>", Drawings::matches));

    private static final List<Rule<Box.Line>> LINES = List.of(
            new Rule<>("decoration-marks", Category.DECORATION, Preset.STANDARD, "lines of ornaments: ● ● ●, ∽∽∽, — — —",
                    "<p>甲</p><p>●　●　●</p>", Ornaments::matches));

    private static final List<Rule<Box.Block>> BLOCKS = List.of(
            new Rule<>("decoration-spacer", Category.DECORATION, Preset.FAITHFUL, "painted boxes with nothing inside",
                    "<p>甲</p><section style='height:6px;background:#eee'></section>", Spacers::matches));

    /** Asked when all else is gone: what they take, they take for what stands beside it. */
    private static final List<Rule<LineContext>> SPOTS = List.of(
            new Rule<>("prompt-line", Category.PROMPT, Preset.STANDARD,
                    "lines that only ask to follow, scan, like, share or read on", "<p>甲</p><p>点击上方「蓝字」关注我们</p>",
                    Prompts::matches),
            new Rule<>("decoration-picture", Category.DECORATION, Preset.STANDARD,
                    "pictures alone that are tiny, a thin strip, or small and the same three times",
                    "<p>甲</p><p><img src='https://a.cn/1.png' data-w='578' data-ratio='0.02'></p>", OrnamentPictures::matches),
            new Rule<>("prompt-picture", Category.PROMPT, Preset.READER,
                    "QR codes, and wide animations at the top or end that ask to follow",
                    "<p>甲</p><p><img src='https://a.cn/1.png' alt='二维码' data-w='258' data-ratio='1'></p>",
                    PromptPictures::matches));

    private final Set<String> on;
    private final Map<Hidden, Rule<Run>> hidden = new EnumMap<>(Hidden.class);
    private final List<Rule<Run>> runs;
    private final List<Rule<Box.Line>> lines;
    private final List<Rule<Box.Block>> blocks;
    private final List<Rule<LineContext>> spots;
    private final List<CleaningRule> own;

    private CleaningRules(Set<String> on, List<CleaningRule> own) {
        this.on = on;
        HIDDEN.forEach((why, rule) -> {
            if (on.contains(rule.id())) {
                hidden.put(why, rule);
            }
        });
        this.runs = only(RUNS);
        this.lines = only(LINES);
        this.blocks = only(BLOCKS);
        this.spots = only(SPOTS);
        this.own = List.copyOf(own);
    }

    private <T> List<Rule<T>> only(List<Rule<T>> rules) {
        return rules.stream().filter(rule -> on.contains(rule.id())).toList();
    }

    /**
     * @param on ids of the rules that are on; those of other stages are passed over
     * @param own the user's rules, all of which are on
     */
    public static CleaningRules of(Set<String> on, List<CleaningRule> own) {
        return new CleaningRules(on, own);
    }

    /** All rules, in the order in which they are asked. */
    public static List<RuleInfo> all() {
        return Stream.concat(table().map(Rule::info), Stream.of(BackgroundImages.RULE)).toList();
    }

    static Stream<Rule<?>> table() {
        return Stream.of(HIDDEN.values(), RUNS, LINES, BLOCKS, SPOTS).flatMap(Collection::stream);
    }

    /** Whether a picture behind an empty box counts as one. */
    boolean readsPainted() {
        return on.contains(BackgroundImages.RULE.id());
    }

    List<CleaningRule> own() {
        return own;
    }

    @Nullable Rule<Run> match(Run run) {
        Hidden why = run instanceof Run.Text ? run.style().hiddenText() : run.style().hiddenPicture();
        Rule<Run> rule = why == null ? null : hidden.get(why);
        return rule != null || run instanceof Run.Text ? rule : first(runs, run);
    }

    @Nullable Rule<Box.Line> match(Box.Line line) {
        return first(lines, line);
    }

    @Nullable Rule<Box.Block> match(Box.Block block) {
        return first(blocks, block);
    }

    @Nullable Rule<LineContext> match(LineContext spot) {
        return first(spots, spot);
    }

    private static <T> @Nullable Rule<T> first(List<Rule<T>> rules, T piece) {
        for (Rule<T> rule : rules) {
            if (rule.matches().test(piece)) {
                return rule;
            }
        }
        return null;
    }

    private static Rule<Run> hidden(String id, String about, String example) {
        return new Rule<>(id, Category.HIDDEN, Preset.FAITHFUL, about, example, run -> true);
    }
}
