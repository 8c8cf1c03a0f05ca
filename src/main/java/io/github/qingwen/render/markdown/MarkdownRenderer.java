package io.github.qingwen.render.markdown;

import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.internal.frontmatter.FrontMatterWriter;
import io.github.qingwen.internal.markdown.MarkdownDocument;
import io.github.qingwen.internal.markdown.MarkdownOptions;
import io.github.qingwen.internal.site.Dialect;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Footnote;
import io.github.qingwen.model.Inline;
import io.github.qingwen.render.Renderer;
import io.github.qingwen.report.ReportEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Writes an article as front matter and Markdown: CommonMark with GFM tables, strikethrough and footnotes. Immutable
 * and thread-safe.
 *
 * <p>A parser with these extensions reads the same blocks and text back. Tables with spans, underline, superscript and
 * subscript are written as HTML, unless {@link HtmlStyle} forbids it. The output does not have the details of cards, the
 * sizes and emphasis of images, and emphasis of punctuation at the edge of emphasised text if Markdown forbids it.
 */
public final class MarkdownRenderer implements Renderer {
    private final @Nullable FrontMatterWriter frontMatter;
    private final MarkdownOptions options;
    private final @Nullable UnaryOperator<String> imageUrls;
    private final LineEnding lineEnding;

    private MarkdownRenderer(Builder builder) {
        FrontMatterStyle style = builder.frontMatter;
        Dialect dialect = style.dialect();
        this.frontMatter =
                style == FrontMatterStyle.NONE ? null : new FrontMatterWriter(style.name(), dialect, builder.fields);
        this.options = new MarkdownOptions(
                dialect,
                builder.footnotes != null
                        ? builder.footnotes
                        : dialect.hasFootnotes() ? FootnoteStyle.FOOTNOTE : FootnoteStyle.ANCHOR,
                builder.linkTags,
                builder.captions,
                builder.cards,
                builder.tables,
                builder.html,
                builder.cardCovers,
                builder.headingOffset);
        this.imageUrls = builder.imageUrls;
        this.lineEnding = builder.lineEnding;
    }

    /** Returns a renderer with default options. */
    public static MarkdownRenderer create() {
        return builder().build();
    }

    /** Returns a builder with default options. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns Markdown that ends with a line separator, or the empty string if there is nothing to write. */
    @Override
    public String render(Article article) {
        Article prepared = prepared(article);
        String head = frontMatter == null ? "" : frontMatter.render(prepared.metadata());
        String body = MarkdownDocument.render(prepared, options);
        String markdown = head + (head.isEmpty() || body.isEmpty() ? "" : "\n") + body;
        return lineEnding == LineEnding.CRLF ? markdown.replace("\n", "\r\n") : markdown;
    }

    /**
     * Returns a doubt for each front matter field that {@link #render} leaves out because the style's site generator
     * cannot read it, such as a {@code weight} that is not a number. With {@link HtmlStyle#AVOID} it also returns a doubt
     * for each part whose meaning may depend on formatting that is lost. Nearly always empty.
     */
    public List<ReportEntry> doubts(Article article) {
        Objects.requireNonNull(article, "article");
        ReportBuilder report = new ReportBuilder();
        if (frontMatter != null) {
            frontMatter.fields(article.metadata(), report);
        }
        if (options.html() == HtmlStyle.AVOID) {
            MarkdownDocument.of(prepared(article), options, report);
        }
        return report.build().entries();
    }

    /**
     * Returns the body as a commonmark-java document, for your own rendering. It has nodes of the extensions for tables,
     * strikethrough and footnotes, and HTML nodes for content that Markdown cannot express. Formulas are
     * {@link InlineFormula} and {@link FormulaBlock}, and source of other formats is {@link RawInline} and
     * {@link RawBlock}; these four need a node renderer of your own.
     *
     * @return a new document, which the caller may change
     */
    public Node toNode(Article article) {
        return MarkdownDocument.of(prepared(article), options, new ReportBuilder());
    }

    private Article prepared(Article article) {
        Objects.requireNonNull(article, "article");
        Article linked = options.footnotes() == FootnoteStyle.LINK ? linked(article) : article;
        UnaryOperator<String> urls = imageUrls;
        return urls == null ? linked : linked.mapImages(image -> image.withUrl(urls.apply(image.url())));
    }

    /** Replaces references to each footnote that has a URL by links to its first URL, and removes those footnotes. */
    private static Article linked(Article article) {
        Map<String, String> urls = new HashMap<>();
        for (Footnote footnote : article.footnotes()) {
            footnote.blocks().stream()
                    .flatMap(block -> block.links().stream())
                    .findFirst()
                    .ifPresent(url -> urls.putIfAbsent(footnote.label(), url));
        }
        List<Footnote> others = article.footnotes().stream()
                .filter(footnote -> !urls.containsKey(footnote.label()))
                .toList();
        return article.withFootnotes(others).mapInlines(inline -> {
            String url = inline instanceof Inline.FootnoteReference reference ? urls.get(reference.label()) : null;
            return url == null ? inline : link(url, (Inline.FootnoteReference) inline);
        });
    }

    private static Inline link(String url, Inline.FootnoteReference reference) {
        return new Inline.Link(url, List.of(new Inline.Text('[' + reference.label() + ']')));
    }

    /** Options of the Markdown. Not thread-safe. */
    public static final class Builder {
        private FrontMatterStyle frontMatter = FrontMatterStyle.PLAIN;
        private Set<String> fields = Set.of();
        private @Nullable FootnoteStyle footnotes;
        private LineEnding lineEnding = LineEnding.LF;
        private @Nullable UnaryOperator<String> imageUrls;
        private Function<String, @Nullable String> linkTags = url -> null;
        private CaptionStyle captions = CaptionStyle.EMPHASIS;
        private CardStyle cards = CardStyle.LINK;
        private TableStyle tables = TableStyle.GFM;
        private HtmlStyle html = HtmlStyle.ALLOW;
        private boolean cardCovers;
        private int headingOffset;

        private Builder() {}

        /** Sets the keys and notation of the front matter. Default: {@link FrontMatterStyle#PLAIN}. */
        public Builder frontMatter(FrontMatterStyle style) {
            this.frontMatter = Objects.requireNonNull(style, "style");
            return this;
        }

        /**
         * Sets the fields of the front matter, by their names in the plain style. The name {@code extra} stands for all
         * fields of {@code Metadata.extra}. No names stand for all, which is the default.
         *
         * @throws IllegalArgumentException if there is no such field
         */
        public Builder frontMatterFields(String... names) {
            Objects.requireNonNull(names, "names");
            for (String name : names) {
                if (!FrontMatterWriter.isField(name)) {
                    throw new IllegalArgumentException("front matter has no field " + name);
                }
            }
            this.fields = Set.of(names);
            return this;
        }

        /** Sets where captions are written. Default: {@link CaptionStyle#EMPHASIS}. */
        public Builder captions(CaptionStyle style) {
            this.captions = Objects.requireNonNull(style, "style");
            return this;
        }

        /**
         * Sets how footnotes are written. Default: {@link FootnoteStyle#ANCHOR} with the front matter of Hexo, whose parser
         * has no footnotes, else {@link FootnoteStyle#FOOTNOTE}.
         */
        public Builder footnotes(FootnoteStyle style) {
            this.footnotes = Objects.requireNonNull(style, "style");
            return this;
        }

        /** Sets how cards are written. Default: {@link CardStyle#LINK}. */
        public Builder cards(CardStyle style) {
            this.cards = Objects.requireNonNull(style, "style");
            return this;
        }

        /** Sets whether cards written as links show their image, such as the cover of a video. Default: false. */
        public Builder cardCovers(boolean cardCovers) {
            this.cardCovers = cardCovers;
            return this;
        }

        /** Sets how tables are written. Default: {@link TableStyle#GFM}. */
        public Builder tables(TableStyle style) {
            this.tables = Objects.requireNonNull(style, "style");
            return this;
        }

        /** Sets whether HTML is written for content that Markdown cannot express. Default: {@link HtmlStyle#ALLOW}. */
        public Builder html(HtmlStyle style) {
            this.html = Objects.requireNonNull(style, "style");
            return this;
        }

        /**
         * Sets a number that is added to the level of each heading. Levels stay within 1 to 6. Default: 0.
         */
        public Builder headingOffset(int offset) {
            this.headingOffset = offset;
            return this;
        }

        /**
         * Rewrites the URLs of images, including the article's cover, for example to local copies. Default: unchanged.
         *
         * @param change returns the URL to write for a URL in the article
         */
        public Builder imageUrls(UnaryOperator<String> change) {
            this.imageUrls = Objects.requireNonNull(change, "change");
            return this;
        }

        /**
         * Writes tags of a site generator in place of the URLs of links, such as {@code {{< relref "/posts/a" >}}} of
         * Hugo or <code>{% post_url 2024-01-02-a %}</code> of Jekyll. A tag is written verbatim as the destination of a
         * Markdown link. With the front matter of Hexo it is written into the HTML tag {@code a}, because Hexo does not
         * execute tags in Markdown links. Links in parts that are written as HTML, such as tables with spans, keep their
         * URLs. Default: no tags.
         *
         * @param tag returns the tag for a URL in the article, or null to write the URL
         */
        public Builder linkTags(Function<String, @Nullable String> tag) {
            this.linkTags = Objects.requireNonNull(tag, "tag");
            return this;
        }

        /** Sets the line separator. Default: {@link LineEnding#LF}. */
        public Builder lineEnding(LineEnding ending) {
            this.lineEnding = Objects.requireNonNull(ending, "ending");
            return this;
        }

        public MarkdownRenderer build() {
            return new MarkdownRenderer(this);
        }
    }
}
