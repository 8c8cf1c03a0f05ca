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
 * <p>A parser with these extensions reads the same blocks and text back. What Markdown lacks is written as HTML, unless
 * {@link HtmlStyle} forbids it: tables with spans, underline, superscript and subscript. Not written are the details of
 * cards, the sizes of images, emphasis of an image, and whether punctuation at the edge of an emphasis belongs to it.
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
                builder.notes != null ? builder.notes : dialect.hasFootnotes() ? NoteStyle.FOOTNOTE : NoteStyle.ANCHOR,
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

    /** Returns Markdown that ends with a line separator, or the empty string where the article has no content. */
    @Override
    public String render(Article article) {
        Article prepared = prepared(article);
        String head = frontMatter == null ? "" : frontMatter.render(prepared.metadata());
        String body = MarkdownDocument.render(prepared, options);
        String markdown = head + (head.isEmpty() || body.isEmpty() ? "" : "\n") + body;
        return lineEnding == LineEnding.CRLF ? markdown.replace("\n", "\r\n") : markdown;
    }

    /**
     * Returns a doubt for each field of the article's front matter that {@link #render} leaves out, as the style's site
     * generator cannot take it: a {@code weight} that is no number, say. With {@link HtmlStyle#AVOID} also one for each
     * part of the content whose meaning may depend on what Markdown lacks. Empty for nearly all articles.
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
     * Returns the body as a document of commonmark-java, for rendering with extensions of one's own. It has nodes of
     * the extensions for tables, strikethrough and footnotes, HTML nodes for what Markdown lacks, and for formulas
     * {@link InlineFormula} and {@link FormulaBlock}, for source of other formats {@link RawInline} and
     * {@link RawBlock}, which need a node renderer of one's own.
     *
     * @return a new document, which the caller may change
     */
    public Node toNode(Article article) {
        return MarkdownDocument.of(prepared(article), options, new ReportBuilder());
    }

    private Article prepared(Article article) {
        Objects.requireNonNull(article, "article");
        Article linked = options.notes() == NoteStyle.LINK ? linked(article) : article;
        UnaryOperator<String> urls = imageUrls;
        return urls == null ? linked : linked.mapImages(image -> image.withUrl(urls.apply(image.url())));
    }

    /** Returns an article with links to the first URL in each footnote as its references, and without those footnotes. */
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
        private @Nullable NoteStyle notes;
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

        /** The keys and notation of the front matter. Default: {@link FrontMatterStyle#PLAIN}. */
        public Builder frontMatter(FrontMatterStyle style) {
            this.frontMatter = Objects.requireNonNull(style, "style");
            return this;
        }

        /**
         * The fields of the front matter, by their names in the plain style; {@code extra} stands for all that have no
         * component of their own in the metadata. Default: all.
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

        /** Where captions are written. Default: {@link CaptionStyle#EMPHASIS}. */
        public Builder captions(CaptionStyle style) {
            this.captions = Objects.requireNonNull(style, "style");
            return this;
        }

        /**
         * How footnotes are written. Default: {@link NoteStyle#ANCHOR} with the front matter of Hexo, whose parser has
         * no footnotes, else {@link NoteStyle#FOOTNOTE}.
         */
        public Builder notes(NoteStyle style) {
            this.notes = Objects.requireNonNull(style, "style");
            return this;
        }

        /** How cards are written. Default: {@link CardStyle#LINK}. */
        public Builder cards(CardStyle style) {
            this.cards = Objects.requireNonNull(style, "style");
            return this;
        }

        /** Whether cards written as links show their picture, such as the cover of a video. Default: false. */
        public Builder cardCovers(boolean cardCovers) {
            this.cardCovers = cardCovers;
            return this;
        }

        /** How tables are written. Default: {@link TableStyle#GFM}. */
        public Builder tables(TableStyle style) {
            this.tables = Objects.requireNonNull(style, "style");
            return this;
        }

        /** Whether HTML is written for what Markdown lacks. Default: {@link HtmlStyle#ALLOW}. */
        public Builder html(HtmlStyle style) {
            this.html = Objects.requireNonNull(style, "style");
            return this;
        }

        /**
         * The number of levels by which headings are deeper than in the article; levels stay within 1 to 6. Default: 0.
         */
        public Builder headingOffset(int offset) {
            this.headingOffset = offset;
            return this;
        }

        /**
         * Rewrites the URLs of pictures, the article's cover among them, for example to local copies. Default:
         * unchanged.
         *
         * @param change gives the URL to write for a URL in the article
         */
        public Builder imageUrls(UnaryOperator<String> change) {
            this.imageUrls = Objects.requireNonNull(change, "change");
            return this;
        }

        /**
         * Writes tags of a site generator in place of the URLs of links, such as {@code {{< relref "/posts/a" >}}} of
         * Hugo or <code>{% post_url 2024-01-02-a %}</code> of Jekyll. A tag is written as it is, into a link of Markdown; with
         * the front matter of Hexo, whose tags cannot stand there, into the HTML tag {@code a}. Links in parts that are
         * written as HTML, such as tables with spans, keep their URLs. Default: no tags.
         *
         * @param tag gives the tag for a URL in the article, or null for a URL that is to be written
         */
        public Builder linkTags(Function<String, @Nullable String> tag) {
            this.linkTags = Objects.requireNonNull(tag, "tag");
            return this;
        }

        /** The line separator. Default: {@link LineEnding#LF}. */
        public Builder lineEnding(LineEnding ending) {
            this.lineEnding = Objects.requireNonNull(ending, "ending");
            return this;
        }

        public MarkdownRenderer build() {
            return new MarkdownRenderer(this);
        }
    }
}
