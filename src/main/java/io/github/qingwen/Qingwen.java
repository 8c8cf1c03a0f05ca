package io.github.qingwen;

import io.github.qingwen.internal.EnabledRules;
import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.internal.Rule;
import io.github.qingwen.internal.image.ImageRules;
import io.github.qingwen.internal.read.kind.SourceArticle;
import io.github.qingwen.internal.structure.Pipeline;
import io.github.qingwen.model.Article;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.QingwenException;
import io.github.qingwen.report.Report;
import io.github.qingwen.report.ReportEntry;
import io.github.qingwen.rule.CleaningRule;
import io.github.qingwen.rule.ImageRule;
import io.github.qingwen.rule.Preset;
import io.github.qingwen.rule.RuleIds;
import io.github.qingwen.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Converts the source of a WeChat article to an {@link Article} and a report of everything that was left out.
 *
 * <pre>{@code
 * Qingwen qingwen = Qingwen.create();
 * Conversion conversion = qingwen.convert(html);
 * String markdown = conversion.markdown();
 * conversion.report().removals().forEach(System.out::println);
 * }</pre>
 *
 * <p>Immutable and thread-safe: create one instance and reuse it. The same source gives the same article on any machine.
 * The converter fetches nothing and runs no scripts. Any input results in a conversion or a {@link QingwenException}; so
 * does a source that exceeds one of the converter's {@linkplain InputLimits limits}. A null argument causes a
 * {@link NullPointerException} that names the parameter.
 */
public final class Qingwen {
    private final Pipeline pipeline;
    private final LimitCheck limits;

    private Qingwen(Builder builder) {
        this.limits = new LimitCheck(builder.limits);
        this.pipeline = new Pipeline(builder.on(), builder.own, builder.images, builder.limits.depth());
    }

    /** Returns a converter with the standard rules. */
    public static Qingwen create() {
        return builder().build();
    }

    /** Returns a builder, for choosing rules and limits. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns all rules that can be switched: first those that remove non-content, then those that infer structure.
     */
    public static List<RuleInfo> rules() {
        return Pipeline.rules().stream().map(Rule::info).toList();
    }

    /**
     * Converts a source of one article.
     *
     * @throws QingwenException if it holds no article, or several
     */
    public Conversion convert(Source source) {
        return conversion(only(source), true);
    }

    /**
     * Converts the text of an article: a saved page, a fragment of HTML, a post with front matter, or JSON or a feed of
     * one article.
     *
     * @throws QingwenException if it holds no article, or several
     */
    public Conversion convert(String text) {
        return convert(Source.of(text));
    }

    /**
     * Reads and converts a file of one article. Its charset is detected.
     *
     * @throws IOException if the file cannot be read
     * @throws QingwenException if it holds no article, or several, or is larger than the
     *     {@linkplain InputLimits#size() limit}
     */
    public Conversion convert(Path file) throws IOException {
        return convert(Source.of(file, limits));
    }

    /**
     * Converts a source that may hold several articles: JSON of the official-account API ({@code news_item}), a JSON
     * Feed, RSS 2.0 or Atom. Any other source is one article.
     *
     * @return one conversion for each article, in the source's order. If the rules remove all text of one of several
     *     articles, its conversion has no blocks, and its report has the doubt {@code nothing-left}
     * @throws QingwenException if the source holds no article, or the rules remove all text of its only article
     */
    public List<Conversion> convertAll(Source source) {
        List<SourceArticle> articles = Objects.requireNonNull(source, "source").articles(limits);
        return articles.stream()
                .map(article -> conversion(article, articles.size() == 1))
                .toList();
    }

    private SourceArticle only(Source source) {
        List<SourceArticle> articles = Objects.requireNonNull(source, "source").articles(limits);
        if (articles.size() > 1) {
            throw new QingwenException(
                    QingwenException.Kind.SEVERAL,
                    "the source holds " + articles.size() + " articles; convertAll gives them all");
        }
        return articles.get(0);
    }

    /**
     * Converts an article as it was read.
     *
     * @param isOnly whether this is the source's only article: then it is an error if no text is left, otherwise a doubt
     */
    private Conversion conversion(SourceArticle source, boolean isOnly) {
        ReportBuilder report = new ReportBuilder();
        source.doubts().forEach(report::add);
        Article article = pipeline.article(source.content(), source.metadata(), report);
        limits.blocks(article);
        String loss = article.blocks().isEmpty() ? loss(source, report.build()) : null;
        if (loss != null && isOnly) {
            throw new QingwenException(QingwenException.Kind.NOTHING_LEFT, loss);
        }
        if (loss != null) {
            report.doubted("nothing-left", Category.STRUCTURE, "", null, loss);
        }
        return new Conversion(article, report.build(), source.content());
    }

    /** Returns why no text of an article is left; null if it had none, or no rule removed any. */
    private @Nullable String loss(SourceArticle source, Report report) {
        if (report.removals().isEmpty() || !pipeline.hasText(source.content())) {
            return null;
        }
        String rules =
                report.removals().stream().map(ReportEntry::rule).distinct().collect(Collectors.joining(", "));
        return "nothing is left of the article: its text was removed by " + rules
                + "; switch these rules off, or choose the preset faithful";
    }

    /** Chooses the rules and the limits of a {@link Qingwen}. Not thread-safe. */
    public static final class Builder {
        private final Map<String, Boolean> switched = new HashMap<>();
        private final List<CleaningRule> own = new ArrayList<>();
        private Preset preset = Preset.STANDARD;
        private ImageRules images = ImageRules.standard();
        private InputLimits limits = InputLimits.standard();

        private Builder() {}

        /** Adds a rule for image addresses, which is tried before the existing rules. */
        public Builder imageRule(ImageRule rule) {
            images = images.with(Objects.requireNonNull(rule, "rule"));
            return this;
        }

        /** Sets how much a source may hold. Default: {@link InputLimits#standard()}. */
        public Builder limits(InputLimits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /** Chooses which rules are on. Default: {@link Preset#STANDARD}. */
        public Builder preset(Preset preset) {
            this.preset = Objects.requireNonNull(preset, "preset");
            return this;
        }

        /**
         * Switches a rule on that the preset leaves off.
         *
         * @param id one of {@link RuleIds}
         * @throws IllegalArgumentException if there is no such rule
         */
        public Builder enable(String id) {
            return switched(id, true);
        }

        /**
         * Switches a rule off: it no longer removes anything, and lines that it would infer remain paragraphs.
         *
         * @param id one of {@link RuleIds}
         * @throws IllegalArgumentException if there is no such rule
         */
        public Builder disable(String id) {
            return switched(id, false);
        }

        private Builder switched(String id, boolean on) {
            if (!ids().contains(Objects.requireNonNull(id, "id"))) {
                throw new IllegalArgumentException(
                        "no rule has the id " + id + "; there are: " + String.join(", ", ids()));
            }
            switched.put(id, on);
            return this;
        }

        /**
         * Adds a rule of your own that removes non-content.
         *
         * @throws IllegalArgumentException if another rule has its id
         */
        public Builder rule(CleaningRule rule) {
            String id = Objects.requireNonNull(rule, "rule").id();
            if (ids().contains(id) || own.stream().anyMatch(other -> other.id().equals(id))) {
                throw new IllegalArgumentException("another rule has the id " + id + "; choose one of your own");
            }
            own.add(rule);
            return this;
        }

        private static List<String> ids() {
            return rules().stream().map(RuleInfo::id).toList();
        }

        private EnabledRules on() {
            Set<String> ids = rules().stream()
                    .filter(rule -> switched.getOrDefault(rule.id(), rule.isOnIn(preset)))
                    .map(RuleInfo::id)
                    .collect(Collectors.toUnmodifiableSet());
            return new EnabledRules(ids, preset);
        }

        public Qingwen build() {
            return new Qingwen(this);
        }
    }
}
