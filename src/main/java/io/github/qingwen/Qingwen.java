package io.github.qingwen;

import io.github.qingwen.internal.image.ImageRules;
import io.github.qingwen.internal.pipeline.Pipeline;
import io.github.qingwen.internal.read.Page;
import io.github.qingwen.internal.read.SourceReader;
import io.github.qingwen.internal.rule.EnabledRules;
import io.github.qingwen.internal.rule.Rule;
import io.github.qingwen.model.Article;
import io.github.qingwen.report.Report;
import io.github.qingwen.rule.CleaningRule;
import io.github.qingwen.rule.ImageRule;
import io.github.qingwen.rule.Preset;
import io.github.qingwen.rule.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Turns the source of a WeChat article into an {@link Article} and an account of what is not in it.
 *
 * <pre>{@code
 * Qingwen qingwen = Qingwen.create();
 * Conversion conversion = qingwen.convert(html);
 * String markdown = MarkdownRenderer.create().render(conversion.article());
 * conversion.report().removals().forEach(System.out::println);
 * }</pre>
 *
 * <p>Immutable and thread-safe: make one and keep it. The same source gives the same article on any machine. Nothing is
 * fetched, no script is run. Whatever the input, the answer is a conversion or a {@link QingwenException}.
 */
public final class Qingwen {
    private final Pipeline pipeline;
    private final String base;

    private Qingwen(Builder builder) {
        this.pipeline = new Pipeline(builder.on(), builder.own, builder.images);
        this.base = builder.base;
    }

    /** A converter with the standard rules. */
    public static Qingwen create() {
        return builder().build();
    }

    /** A converter with rules of your own. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Converts a source that is text already.
     *
     * @param source a saved page, a fragment of HTML, a post with front matter, or JSON or a feed of one article
     * @throws QingwenException if there is no article in it
     */
    public Conversion convert(String source) {
        String text = SourceReader.checked(source);
        if (!SourceReader.isCollection(text)) {
            return single(text);
        }
        List<Conversion> all = collection(text);
        if (all.size() > 1) {
            throw new QingwenException(QingwenException.Kind.SEVERAL,
                    "the source holds " + all.size() + " articles; convertAll gives them all");
        }
        return all.get(0);
    }

    /**
     * Converts a source that may hold several articles: JSON of the official-account API ({@code news_item}), a JSON Feed,
     * RSS 2.0 or Atom; any other is one article.
     *
     * @return one conversion for each article, in the source's order
     * @throws QingwenException if there is no article in it
     */
    public List<Conversion> convertAll(String source) {
        String text = SourceReader.checked(source);
        return SourceReader.isCollection(text) ? collection(text) : List.of(single(text));
    }

    /** As {@link #convertAll(String)}, of a source as it came from disk or network; its charset is found. */
    public List<Conversion> convertAll(byte[] source) {
        return convertAll(SourceReader.decode(source, null));
    }

    private Conversion single(String text) {
        Report.Builder report = Report.builder();
        return convert(SourceReader.read(text, base, report), report);
    }

    private List<Conversion> collection(String text) {
        return SourceReader.readCollection(text).stream()
                .map(page -> convert(page, Report.builder()))
                .toList();
    }

    /**
     * Converts a source as it came from disk or network; its charset is found.
     *
     * @throws QingwenException if there is no article in it
     */
    public Conversion convert(byte[] source) {
        return convert(source, null);
    }

    /**
     * Converts a source as it came from disk or network.
     *
     * @param charset what the sender says it is, such as the HTTP header's {@code charset}; null to find it
     * @throws QingwenException if there is no article in it
     */
    public Conversion convert(byte[] source, @Nullable String charset) {
        return convert(SourceReader.decode(source, charset));
    }

    /**
     * Reads the stream to its end, does not close it, and converts what it held; the charset is found.
     *
     * @throws IOException if the stream cannot be read
     * @throws QingwenException if there is no article in it
     */
    public Conversion convert(InputStream source) throws IOException {
        return convert(source.readAllBytes());
    }

    /**
     * Reads to the end, does not close, and converts what was read.
     *
     * @throws IOException if the reader fails
     * @throws QingwenException if there is no article in it
     */
    public Conversion convert(Reader source) throws IOException {
        StringWriter text = new StringWriter();
        source.transferTo(text);
        return convert(text.toString());
    }

    /**
     * Converts a page that is parsed already. The document is read, never changed.
     *
     * @throws QingwenException if there is no article in it
     */
    public Conversion convert(Document document) {
        Report.Builder report = Report.builder();
        return convert(SourceReader.read(document, report), report);
    }

    private Conversion convert(Page page, Report.Builder report) {
        Article article = pipeline.article(page.content(), page.metadata(), report);
        return new Conversion(article, report.build());
    }

    /** Chooses the rules of a {@link Qingwen}. Not thread-safe. */
    public static final class Builder {
        private final Map<String, Boolean> switched = new HashMap<>();
        private final List<CleaningRule> own = new ArrayList<>();
        private Preset preset = Preset.STANDARD;
        private ImageRules images = ImageRules.standard();
        private String base = "";

        private Builder() {}

        /** Adds a rule for image addresses; it is asked before those that are there. */
        public Builder imageRule(ImageRule rule) {
            images = images.with(rule);
            return this;
        }

        /** Chooses which rules work; {@link Preset#STANDARD} where nothing is said. */
        public Builder preset(Preset preset) {
            this.preset = preset;
            return this;
        }

        /**
         * Switches a rule on that the preset leaves out.
         *
         * @param id of one of {@link #rules()}
         * @throws IllegalArgumentException if there is no such rule
         */
        public Builder with(String id) {
            return switched(id, true);
        }

        /**
         * Switches a rule off: what it would take out stays, what it would infer is left a paragraph.
         *
         * @param id of one of {@link #rules()}
         * @throws IllegalArgumentException if there is no such rule
         */
        public Builder without(String id) {
            return switched(id, false);
        }

        private Builder switched(String id, boolean on) {
            List<String> ids = rules().stream().map(RuleInfo::id).toList();
            if (!ids.contains(id)) {
                throw new IllegalArgumentException("no rule has the id " + id + "; there are: " + String.join(", ", ids));
            }
            switched.put(id, on);
            return this;
        }

        /** Adds a rule of your own for what is not content. */
        public Builder rule(CleaningRule rule) {
            own.add(rule);
            return this;
        }

        private EnabledRules on() {
            return new EnabledRules(rules().stream()
                    .filter(rule -> switched.getOrDefault(rule.id(), rule.isOnIn(preset)))
                    .map(RuleInfo::id)
                    .collect(Collectors.toUnmodifiableSet()));
        }

        /**
         * Says what relative addresses of links and pictures are relative to, such as the address that a source was
         * loaded from. Without it they stay relative, unless the source has a {@code base} element.
         *
         * @param url an absolute http(s) address
         */
        public Builder baseUrl(String url) {
            base = url;
            return this;
        }

        public Qingwen build() {
            return new Qingwen(this);
        }
    }

    /** All rules that can be switched: what is cleaned away, then what is inferred from looks. */
    public static List<RuleInfo> rules() {
        return Pipeline.rules().stream().map(Rule::info).toList();
    }
}
