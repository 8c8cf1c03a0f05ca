package io.github.qingwen.internal.structure;

import io.github.qingwen.internal.EnabledRules;
import io.github.qingwen.internal.Rule;
import io.github.qingwen.internal.structure.inference.AccountCards;
import io.github.qingwen.internal.structure.inference.Asides;
import io.github.qingwen.internal.structure.inference.BareUrls;
import io.github.qingwen.internal.structure.inference.Captions;
import io.github.qingwen.internal.structure.inference.CreditLines;
import io.github.qingwen.internal.structure.inference.Dialogues;
import io.github.qingwen.internal.structure.inference.Dividers;
import io.github.qingwen.internal.structure.inference.Headings;
import io.github.qingwen.internal.structure.inference.Inference;
import io.github.qingwen.internal.structure.inference.Quotes;
import io.github.qingwen.internal.structure.inference.RelatedArticles;
import io.github.qingwen.internal.structure.inference.Scope;
import io.github.qingwen.internal.structure.inference.TypedLists;
import io.github.qingwen.internal.structure.inline.InlineBuilder;
import io.github.qingwen.internal.structure.segment.LinkTargets;
import io.github.qingwen.internal.structure.segment.PendingEntry;
import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Credit;
import io.github.qingwen.report.Category;
import io.github.qingwen.rule.Preset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of inferences, in the order in which they are applied. */
final class Inferences {
    /** A paragraph of body text for the examples. */
    private static final String BODY = "<p style='font-size:16px'>小城的清晨总是从河边的雾气里开始，卖早点的人推着车慢慢走过石桥，谁也不说话。</p>";

    // spotless:off
    private static final List<Rule<Inference>> TABLE = List.of(
            rule("account-card", Category.PROMPT, Preset.READER,
                    "cards of accounts, unless the article presents several: they stand in more than two places",
                    BODY + "<mp-common-profile data-nickname='河边'></mp-common-profile>", new AccountCards()),
            rule("related-articles", Category.PROMPT, Preset.READER,
                    "lists of other articles: a title such as 往期推荐 with nothing but links to WeChat articles below it",
                    BODY + "<p>往期推荐</p><p><a href='https://mp.weixin.qq.com/s/a'>石桥上的人</a></p>", new RelatedArticles()),
            rule("prompt-block", Category.PROMPT, Preset.READER,
                    "lines that ask to follow, scan, share, join or buy, and the pictures between them",
                    BODY + "<p>我们建了读者交流群，添加小编微信进群</p><p>投稿邮箱：river@example.com</p>",
                    new Asides(Role.PROMPT, Category.PROMPT)),
            rule("decoration-line", Category.DECORATION, Preset.READER, "lines that only decorate, such as the word END",
                    BODY + BODY + "<p>— END —</p>",
                    new Asides(Role.DECORATION, Category.DECORATION)),
            rule("credit-line", Category.STRUCTURE, Preset.STANDARD,
                    "lines that name who made the article, or where it is from, are credits in the metadata; `撰文｜名` leaves the text",
                    BODY + BODY + "<p>撰文 | 林小夏</p>", new CreditLines()),
            rule("heading-line", Category.STRUCTURE, Preset.FAITHFUL,
                    "lines that stand out, open a section or are numbered are headings; a number and its title are one",
                    "<p style='font-size:22px;font-weight:bold'>石桥上的人</p>" + BODY + BODY, new Headings()),
            rule("caption-line", Category.STRUCTURE, Preset.FAITHFUL, "the lines below or above a picture that describe it are its caption",
                    BODY + "<img src='https://a.cn/1'><p style='font-size:12px;color:#888;text-align:center'>（图/林小夏）</p>" + BODY,
                    new Captions()),
            rule("link-printed", Category.STRUCTURE, Preset.STANDARD, "a line that is nothing but an address is a link",
                    "<p>https://a.cn/stone-bridge</p>", new BareUrls()),
            rule("list-dialogue", Category.STRUCTURE, Preset.READER, "lines that begin with who speaks, in turns, are a list",
                    "<p>问：桥呢</p><p>答：拆了</p><p>问：树呢</p><p>答：还在</p>", new Dialogues()),
            rule("list-typed", Category.STRUCTURE, Preset.STANDARD,
                    "neighbouring lines that begin with typed bullets or numbers, or are alike, are a list",
                    BODY + "<p>1、石桥的桥栏；</p><p>2、老树的树影；</p><p>3、河边的早点。</p>" + BODY, new TypedLists()),
            rule("quote-box", Category.STRUCTURE, Preset.FAITHFUL,
                    "text set apart by a box around it is a quotation, its short first line the title",
                    BODY + "<section style='border-left:3px solid #999'>" + BODY + "</section>" + BODY + BODY, new Quotes()),
            rule("decoration-divider", Category.STRUCTURE, Preset.STANDARD,
                    "a horizontal rule at the start, at the end or directly after another is removed", "<hr><hr>", new Dividers()));
    // spotless:on

    /** Rules that apply only at the top level. An item, a cell or a quotation cannot hold their result. */
    private static final Set<String> ARTICLE_ONLY = Set.of("quote-box", "list-dialogue", "decoration-divider");

    private final List<Rule<Inference>> enabled;
    private final List<Rule<Inference>> nested;
    private final int length;
    private final InlineBuilder inlines;
    private final LinkTargets targets;
    private final List<PendingEntry> entries = new ArrayList<>();
    private final List<Credit> credits = new ArrayList<>();

    /** @param length the length of the article's text, in code points */
    Inferences(EnabledRules on, int length, InlineBuilder inlines, LinkTargets targets) {
        this.enabled = on.of(TABLE);
        this.nested = enabled.stream()
                .filter(rule -> !ARTICLE_ONLY.contains(rule.id()))
                .toList();
        this.length = length;
        this.inlines = inlines;
        this.targets = targets;
    }

    private static Rule<Inference> rule(
            String id, Category category, Preset preset, String about, String example, Inference inference) {
        return new Rule<>(id, category, preset, about, example, inference);
    }

    static List<Rule<?>> rules() {
        return List.copyOf(TABLE);
    }

    /** Returns the rule that turns lines of a role into structure; null for running text. */
    static @Nullable Rule<Inference> ruleOf(Role role) {
        for (Rule<Inference> rule : TABLE) {
            if (rule.matcher().roles().contains(role)) {
                return rule;
            }
        }
        return null;
    }

    /** Returns the roles that the enabled rules turn into structure. */
    static Set<Role> roles(EnabledRules on) {
        return on.of(TABLE).stream()
                .flatMap(rule -> rule.matcher().roles().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Applies the inferences to the segments of an article, nested ones included. */
    List<Segment> article(List<Segment> segments) {
        return apply(enabled, segments, Inference::apply);
    }

    /** Applies the inferences to the segments of nested content: a footnote or a cell. */
    List<Segment> nested(List<Segment> segments) {
        return apply(nested, segments, Inference::apply);
    }

    private List<Segment> item(List<Segment> segments) {
        return apply(nested, segments, Inference::applyToItem);
    }

    /** The code that applies an inference. */
    private interface Application {
        List<Segment> apply(Inference inference, List<Segment> segments, Scope scope);
    }

    private List<Segment> apply(List<Rule<Inference>> rules, List<Segment> segments, Application application) {
        List<Segment> result = new ArrayList<>(segments.size());
        segments.forEach(segment -> result.add(withNested(segment)));
        List<Segment> current = result;
        Set<Role> roles = roles(segments);
        for (Rule<Inference> rule : rules) {
            if (rule.matcher().needsRole()
                    && Collections.disjoint(rule.matcher().roles(), roles)) {
                continue;
            }
            Scope scope = new Scope(rule.id(), length, inlines, targets, entries, credits);
            current = application.apply(rule.matcher(), current, scope);
        }
        return current;
    }

    private static Set<Role> roles(List<Segment> segments) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Segment segment : segments) {
            if (segment instanceof Segment.Text text) {
                roles.add(text.role());
            }
        }
        return roles;
    }

    private Segment withNested(Segment segment) {
        if (!(segment instanceof Segment.Composite composite)) {
            return segment;
        }
        boolean list = composite.kind() == Segment.Kind.LIST;
        return composite.with(composite.parts().stream()
                .map(part -> list ? item(part) : nested(part))
                .toList());
    }

    /** Returns the entries so far about content that left the text. */
    List<PendingEntry> entries() {
        return List.copyOf(entries);
    }

    /** Returns the credits so far. */
    List<Credit> credits() {
        return List.copyOf(credits);
    }
}
