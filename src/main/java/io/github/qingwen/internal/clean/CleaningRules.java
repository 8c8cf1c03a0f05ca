package io.github.qingwen.internal.clean;

import io.github.qingwen.internal.EnabledRules;
import io.github.qingwen.internal.Rule;
import io.github.qingwen.internal.css.Declarations;
import io.github.qingwen.internal.layout.Atomic;
import io.github.qingwen.internal.layout.AtomicElements;
import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Hidden;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.report.Category;
import io.github.qingwen.rule.CleaningRule;
import io.github.qingwen.rule.Preset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The cleaning rules, and those of them that are on in one converter, including the user's. Immutable. */
public final class CleaningRules {
    /** Minimum width and height, in CSS pixels, of a background image that counts as an image of the article. */
    private static final double MIN_BACKGROUND = 100;

    private static final List<Rule<Hidden>> HIDDEN = List.of(
            hidden(
                    Hidden.DISPLAY,
                    "hidden-display",
                    "`display: none`, or the attribute `hidden`",
                    "<p>甲<i style='display:none'>影</i></p>"),
            hidden(
                    Hidden.CLIPPED,
                    "hidden-clipped",
                    "what is in a box of no size that hides what overflows, or off the screen",
                    "<p>甲</p><section style='height:1px;overflow:hidden'>影</section>"),
            hidden(Hidden.OPACITY, "hidden-opacity", "`opacity: 0`", "<p>甲</p><p style='opacity:0'>影</p>"),
            hidden(
                    Hidden.VISIBILITY,
                    "hidden-visibility",
                    "`visibility: hidden`",
                    "<p>甲</p><p style='visibility:hidden'>影</p>"),
            hidden(
                    Hidden.SCALE,
                    "hidden-scale",
                    "`transform: scale(0)`",
                    "<p>甲</p><p style='transform:scale(0)'>影</p>"),
            hidden(Hidden.FONT_SIZE, "hidden-font-size", "`font-size: 0`", "<p>甲</p><p style='font-size:0'>影</p>"),
            hidden(
                    Hidden.TRANSPARENT,
                    "hidden-transparent",
                    "text in a transparent colour",
                    "<p>甲<i style='color:transparent'>影</i></p>"),
            hidden(
                    Hidden.SAME_COLOUR,
                    "hidden-same-colour",
                    "text in the colour of what is behind it",
                    "<p>甲<font color='#fff'>影</font></p>"));

    private static final Rule<Predicate<Run.Atom>> CHROME_ELEMENT = new Rule<>(
            "chrome-element",
            Category.CHROME,
            Preset.FAITHFUL,
            "elements that show nothing of the article, such as `mp-style-type` or the `#` that links a heading to itself",
            "<p>甲</p><mp-style-type data-value='3'></mp-style-type>",
            atom -> atom.content() instanceof Atomic.Control);

    private static final Rule<Predicate<Run.Atom>> DECORATION_SVG = new Rule<>(
            "decoration-svg",
            Category.DECORATION,
            Preset.FAITHFUL,
            "drawings without text or images in a line of their own, such as xiumi's spacers",
            "<p>甲</p><section><svg viewBox='0 0 1 1'></svg></section>",
            CleaningRules::isDrawing);

    private static final Rule<Predicate<Run.Atom>> IMAGE_DRAWN = new Rule<>(
            "image-drawn",
            Category.IMAGE,
            Preset.FAITHFUL,
            "drawings in a line of text, which no output can show",
            "<p>甲<svg viewBox='0 0 9 9'></svg>乙</p>",
            CleaningRules::isDrawing);

    private static final List<Rule<Predicate<Box.Line>>> LINES = List.of(new Rule<>(
            "decoration-marks",
            Category.DECORATION,
            Preset.STANDARD,
            "lines of ornaments: ● ● ●, ∽∽∽, — — —",
            "<p>甲</p><p>●　●　●</p>",
            Ornaments::matches));

    private static final List<Rule<Predicate<Box.Block>>> EMPTY_BLOCKS = List.of(new Rule<>(
            "decoration-spacer",
            Category.DECORATION,
            Preset.FAITHFUL,
            "painted boxes with nothing inside",
            "<p>甲</p><section style='height:6px;background:#eee'></section>",
            block -> block.style().isVisible() || block.style().invisibleBorder()));

    /** Each finds the elements of a content that it removes with everything inside. */
    private static final List<Rule<Function<Element, List<Element>>>> ELEMENTS = List.of(
            new Rule<>(
                    "decoration-line-numbers",
                    Category.DECORATION,
                    Preset.FAITHFUL,
                    "line numbers of code: in a column or list beside it, or before each line",
                    "<p>甲</p><ul><li>1</li></ul><pre><code>x = 1</code></pre>",
                    LineNumbers::in),
            new Rule<>(
                    "chrome-code",
                    Category.CHROME,
                    Preset.FAITHFUL,
                    "buttons that copy code, and labels that repeat its language",
                    "<p>甲</p><pre><code>x = 1</code><button>复制</button></pre>",
                    CodeControls::in),
            new Rule<>(
                    "chrome-page",
                    Category.CHROME,
                    Preset.READER,
                    "what a page of another site has around its article: navigation, header, footer",
                    "<nav>首页</nav><article><p>甲乙丙丁</p></article>",
                    PageFrame::in));

    /** Tried in a second pass on the remaining lines. */
    private static final List<Rule<Predicate<LineContext>>> LINES_IN_CONTEXT = List.of(
            new Rule<>(
                    "prompt-line",
                    Category.PROMPT,
                    Preset.STANDARD,
                    "lines that only ask to follow, scan, like, share or read on",
                    "<p>甲</p><p>点击上方「蓝字」关注我们</p>",
                    Prompts::matches),
            new Rule<>(
                    "decoration-picture",
                    Category.DECORATION,
                    Preset.STANDARD,
                    "pictures alone that are tiny, a thin strip, or small and the same three times",
                    "<p>甲</p><p><img src='https://a.cn/1.png' data-w='578' data-ratio='0.02'></p>",
                    OrnamentImages::matches),
            new Rule<>(
                    "prompt-picture",
                    Category.PROMPT,
                    Preset.READER,
                    "QR codes, and wide animations at the top or end that ask to follow",
                    "<p>甲</p><p><img src='https://a.cn/1.png' alt='二维码' data-w='258' data-ratio='1'></p>",
                    PromptImages::matches));

    private static final Rule<Function<Box.Block, Run.@Nullable Atom>> BACKGROUND_IMAGE = new Rule<>(
            "image-painted",
            Category.IMAGE,
            Preset.FAITHFUL,
            "an empty box of 100 px or more with a picture behind it (`background-image`) is that picture",
            "<p>甲</p><section style='height:120px;background-image:url(https://a.cn/1.jpg)'></section>",
            CleaningRules::backgroundImage);

    private final Map<Hidden, Rule<Hidden>> hidden = new EnumMap<>(Hidden.class);
    private final List<Rule<Predicate<Run.Atom>>> atoms;
    private final List<Rule<Predicate<Run.Atom>>> atomsInText;
    private final List<Rule<Predicate<Box.Line>>> lines;
    private final List<Rule<Predicate<Box.Block>>> emptyBlocks;
    private final List<Rule<Predicate<LineContext>>> linesInContext;
    private final List<Rule<Function<Element, List<Element>>>> elements;
    private final boolean backgroundImages;

    /** @param added the user's rules */
    public CleaningRules(EnabledRules on, List<CleaningRule> added) {
        on.of(HIDDEN).forEach(rule -> hidden.put(rule.matcher(), rule));
        this.atoms = on.of(List.of(CHROME_ELEMENT, DECORATION_SVG));
        this.atomsInText = on.of(List.of(CHROME_ELEMENT, IMAGE_DRAWN));
        this.lines = Stream.concat(on.of(LINES).stream(), added.stream().map(CleaningRules::ofLines))
                .toList();
        this.emptyBlocks = on.of(EMPTY_BLOCKS);
        this.linesInContext = on.of(LINES_IN_CONTEXT);
        this.elements = Stream.concat(added.stream().map(CleaningRules::ofElements), on.of(ELEMENTS).stream())
                .toList();
        this.backgroundImages = on.has(BACKGROUND_IMAGE);
    }

    /** Returns all rules of the library in the order of the documentation, which is not that of application. */
    public static List<Rule<?>> all() {
        return Stream.<Collection<? extends Rule<?>>>of(
                        HIDDEN,
                        List.of(CHROME_ELEMENT, DECORATION_SVG, IMAGE_DRAWN),
                        LINES,
                        EMPTY_BLOCKS,
                        ELEMENTS,
                        LINES_IN_CONTEXT,
                        List.of(BACKGROUND_IMAGE))
                .<Rule<?>>flatMap(Collection::stream)
                .toList();
    }

    private static boolean isDrawing(Run.Atom atom) {
        return atom.content() instanceof Atomic.Drawing;
    }

    /** Smaller boxes are icons and ornaments. */
    private static Run.@Nullable Atom backgroundImage(Box.Block box) {
        boolean shown = box.style().backgroundImage()
                && box.text().hiddenBy() == null
                && box.style().height() >= MIN_BACKGROUND
                && (Double.isNaN(box.style().width()) || box.style().width() >= MIN_BACKGROUND);
        if (!shown) {
            return null;
        }
        Atomic.Picture picture = AtomicElements.backgroundImage(
                box.element(), Declarations.parse(box.element().attr("style")));
        return picture.hasAddress() ? new Run.Atom(box.text(), box.element(), picture) : null;
    }

    private static Rule<Hidden> hidden(Hidden reason, String id, String about, String example) {
        return new Rule<>(id, Category.HIDDEN, Preset.FAITHFUL, about, example, reason);
    }

    private static Rule<Function<Element, List<Element>>> ofElements(CleaningRule rule) {
        return new Rule<>(
                rule.id(),
                rule.category(),
                null,
                "",
                "",
                content -> content.stream()
                        .filter(element -> element != content && rule.takes(element))
                        .toList());
    }

    /** The user's rules match lines without images by their text. */
    private static Rule<Predicate<Box.Line>> ofLines(CleaningRule rule) {
        return new Rule<>(
                rule.id(),
                rule.category(),
                null,
                "",
                "",
                line -> line.runs().stream().noneMatch(Run.Atom.class::isInstance)
                        && rule.takes(RunText.of(line.runs())));
    }

    /** Calls a consumer with each rule for elements and each element that it removes. */
    void forElements(Element content, BiConsumer<Rule<?>, Element> consumer) {
        for (Rule<Function<Element, List<Element>>> rule : elements) {
            rule.matcher().apply(content).forEach(element -> consumer.accept(rule, element));
        }
    }

    /** Returns true if a box shows text or an image under the rules that are on. */
    public boolean showsAnything(Box box) {
        if (box instanceof Box.Line line) {
            return line.runs().stream().anyMatch(run -> run.hasContent() && match(run, false) == null);
        }
        Box.Block block = (Box.Block) box;
        return block.children().isEmpty()
                ? imageOf(block) != null
                : block.children().stream().anyMatch(this::showsAnything);
    }

    /** @param inText true if the line of the run has visible text */
    @Nullable Rule<?> match(Run run, boolean inText) {
        Hidden reason =
                run instanceof Run.Text ? run.style().hiddenText() : run.style().hiddenBy();
        Rule<?> rule = reason == null ? null : hidden.get(reason);
        return rule == null && run instanceof Run.Atom atom ? first(inText ? atomsInText : atoms, atom) : rule;
    }

    @Nullable Rule<?> match(Box.Line line) {
        return first(lines, line);
    }

    @Nullable Rule<?> matchEmpty(Box.Block block) {
        return first(emptyBlocks, block);
    }

    @Nullable Rule<?> match(LineContext context) {
        return first(linesInContext, context);
    }

    /** Returns the background image of a box without content if it counts as an image of the article, or null. */
    Run.@Nullable Atom imageOf(Box.Block empty) {
        return backgroundImages ? BACKGROUND_IMAGE.matcher().apply(empty) : null;
    }

    private static <T> @Nullable Rule<?> first(List<Rule<Predicate<T>>> rules, T piece) {
        for (Rule<Predicate<T>> rule : rules) {
            if (rule.matcher().test(piece)) {
                return rule;
            }
        }
        return null;
    }
}
