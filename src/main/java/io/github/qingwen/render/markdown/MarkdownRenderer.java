package io.github.qingwen.render.markdown;

import io.github.qingwen.model.Article;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.jspecify.annotations.Nullable;

/**
 * Writes an article as Markdown: CommonMark with GFM tables, strikethrough and footnotes, front matter first.
 * Immutable and thread-safe.
 *
 * <p>A parser that knows these extensions reads the same blocks and words back. What Markdown has no word for is HTML:
 * tables with spans, underlined, raised and lowered text. Not kept: details of cards, sizes of pictures, and whether
 * punctuation at the edge of an emphasis belongs to it.
 */
public final class MarkdownRenderer {
    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create());

    private static final org.commonmark.renderer.markdown.MarkdownRenderer WRITER =
            org.commonmark.renderer.markdown.MarkdownRenderer.builder()
                    .extensions(EXTENSIONS)
                    .nodeRendererFactory(new TextFactory())
                    .build();

    /** Where the words of a caption stand. */
    public enum CaptionStyle {
        /** In italics, on the line below the picture. */
        EMPHASIS,
        /** In the picture's alternative text, where there is one picture; else as {@link #EMPHASIS}. */
        ALT,
        /** In the {@code figcaption} of an HTML {@code figure}. */
        FIGURE
    }

    /** What a card becomes. */
    public enum CardStyle {
        /** Its kind and title, a link where it leads somewhere. */
        LINK,
        /** An HTML {@code figure} with all that it says. */
        HTML,
        /** Nothing. */
        OMIT
    }

    /** What a table becomes. */
    public enum TableStyle {
        /** A GFM table; HTML where it has spans, or blocks in its cells. */
        GFM,
        /** HTML. */
        HTML
    }

    /** What a mark that points at a note becomes. */
    public enum NoteStyle {
        /** {@code [^6]}, with the note at the end. */
        FOOTNOTE,
        /** A link to the address that the note holds; a footnote where it holds none. */
        LINK
    }

    /** What ends a line. */
    public enum LineEnding {
        LF,
        CRLF
    }

    private final MarkdownOptions options;

    private MarkdownRenderer(MarkdownOptions options) {
        this.options = options;
    }

    /** A renderer with the options that each method of {@link Builder} names first. */
    public static MarkdownRenderer create() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** @return Markdown that ends with a line feed; the empty string where there is nothing to say */
    public String render(Article article) {
        Article changed = changed(article);
        String body = WRITER.render(MarkdownBlocks.document(changed, options)).strip();
        String head = FrontMatterWriter.render(changed.metadata(), options.frontMatter(), options.fields());
        String markdown = head + (head.isEmpty() || body.isEmpty() ? "" : "\n") + (body.isEmpty() ? "" : body + '\n');
        return options.lineEnding() == LineEnding.CRLF ? markdown.replace("\n", "\r\n") : markdown;
    }

    /**
     * The body as nodes of commonmark-java, for those who render with their own extensions: with tables, strikethrough and
     * footnotes of its extensions, HTML where Markdown has no word.
     *
     * @return a document of the caller's own, to change as they like
     */
    public Node node(Article article) {
        return MarkdownBlocks.document(changed(article), options);
    }

    private Article changed(Article article) {
        Article changed = options.notes() == NoteStyle.LINK ? NotesAsLinks.in(article) : article;
        UnaryOperator<String> address = options.imageAddress();
        return address == null ? changed : changed.mapImages(image -> image.withUrl(address.apply(image.url())));
    }

    /** Chooses what is written. Not thread-safe. */
    public static final class Builder {
        private FrontMatterStyle frontMatter = FrontMatterStyle.PLAIN;
        private Set<String> fields = Set.of();
        private NoteStyle notes = NoteStyle.FOOTNOTE;
        private LineEnding lineEnding = LineEnding.LF;
        private @Nullable UnaryOperator<String> imageAddress;
        private CaptionStyle captions = CaptionStyle.EMPHASIS;
        private CardStyle cards = CardStyle.LINK;
        private TableStyle tables = TableStyle.GFM;
        private boolean cardCovers;
        private int headingOffset;

        private Builder() {}

        /** Whose front matter comes first: {@link FrontMatterStyle#PLAIN}. */
        public Builder frontMatter(FrontMatterStyle style) {
            this.frontMatter = style;
            return this;
        }

        /** Whether front matter comes first: it does, in the plain style. */
        public Builder frontMatter(boolean wanted) {
            return frontMatter(wanted ? FrontMatterStyle.PLAIN : FrontMatterStyle.NONE);
        }

        /**
         * Which fields the front matter has, by their names in the plain style: all.
         *
         * @throws IllegalArgumentException if there is no such field
         */
        public Builder frontMatterFields(String... names) {
            for (String name : names) {
                if (!FrontMatterWriter.isName(name)) {
                    throw new IllegalArgumentException("front matter has no field " + name);
                }
            }
            this.fields = Set.of(names);
            return this;
        }

        /** Where the words of a caption stand: {@link CaptionStyle#EMPHASIS}. */
        public Builder captions(CaptionStyle style) {
            this.captions = style;
            return this;
        }

        /** What a mark that points at a note becomes: {@link NoteStyle#FOOTNOTE}. */
        public Builder notes(NoteStyle style) {
            this.notes = style;
            return this;
        }

        /** What a card becomes: {@link CardStyle#LINK}. */
        public Builder cards(CardStyle style) {
            this.cards = style;
            return this;
        }

        /** Whether cards show their picture: the cover of a video, the head of an account. They do not. */
        public Builder cardCovers(boolean cardCovers) {
            this.cardCovers = cardCovers;
            return this;
        }

        /** What a table becomes: {@link TableStyle#GFM}. */
        public Builder tables(TableStyle style) {
            this.tables = style;
            return this;
        }

        /** How much deeper headings are than in the article: 0. Levels stay between 1 and 6. */
        public Builder headingOffset(int offset) {
            this.headingOffset = offset;
            return this;
        }

        /**
         * Gives pictures, the cover among them, other addresses, such as those of copies: none.
         *
         * @param address from the address in the article to the one to write
         */
        public Builder imageAddress(UnaryOperator<String> address) {
            this.imageAddress = address;
            return this;
        }

        /** What ends a line: {@link LineEnding#LF}. */
        public Builder lineEnding(LineEnding ending) {
            this.lineEnding = ending;
            return this;
        }

        public MarkdownRenderer build() {
            return new MarkdownRenderer(new MarkdownOptions(frontMatter, fields, notes, lineEnding, imageAddress, captions,
                    cards, tables, cardCovers, headingOffset));
        }
    }

    private static final class TextFactory implements MarkdownNodeRendererFactory {
        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new MarkdownText(context);
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of();
        }
    }
}
