package io.github.qingwen.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A block: a part of the article on lines of its own. Handle its kinds with a {@link Visitor}. */
public sealed interface Block {
    /** Calls the method of a visitor that handles this kind of block. */
    <R extends @Nullable Object> R accept(Visitor<R> visitor);

    /** Returns the inline content of this block itself: its text, title or caption. May be empty. */
    default List<Inline> content() {
        return List.of();
    }

    /** Returns the blocks directly inside this block, in reading order. */
    default List<Block> blocks() {
        return List.of();
    }

    /** Returns the images of this block itself: those of a figure, the cover of a card. */
    default List<Image> images() {
        return List.of();
    }

    /** Returns the text of this block and of those inside it in reading order, with a line feed between lines. */
    default String text() {
        return String.join("\n", PlainText.lines(List.of(this)));
    }

    /** Returns the images of this block and of those inside it in reading order, including inline images. */
    default List<Image> allImages() {
        return Traversal.images(List.of(this));
    }

    /** Returns the URLs of links, linked images and cards of this block and of those inside it, in reading order. */
    default List<String> links() {
        return Traversal.links(List.of(this));
    }

    /**
     * A heading.
     *
     * @param level 2 to 6; level 1 is the article's title, which is in the metadata
     * @param id the id that links lead to or that a Markdown source states, or null
     */
    record Heading(
            int level, List<Inline> content, @Nullable String id) implements Block {
        /** @throws IllegalArgumentException if {@code level} is not 2 to 6 */
        public Heading(int level, @Nullable List<Inline> content, @Nullable String id) {
            if (level < 2 || level > 6) {
                throw new IllegalArgumentException("a heading's level is 2 to 6, but is: " + level);
            }
            this.level = level;
            this.content = Normalized.copyOf(content);
            this.id = Normalized.blankToNull(id);
        }

        /**
         * Creates a heading without an id.
         *
         * @throws IllegalArgumentException if {@code level} is not 2 to 6
         */
        public Heading(int level, @Nullable List<Inline> content) {
            this(level, content, null);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    /** A paragraph. */
    record Paragraph(List<Inline> content) implements Block {
        public Paragraph(@Nullable List<Inline> content) {
            this.content = Normalized.copyOf(content);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /**
     * A quotation, or a box set apart from the text.
     *
     * @param title the title inside the box; may be empty
     */
    record Quote(List<Inline> title, List<Block> blocks) implements Block {
        public Quote(@Nullable List<Inline> title, @Nullable List<Block> blocks) {
            this.title = Normalized.copyOf(title);
            this.blocks = Normalized.copyOf(blocks);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.quote(this);
        }

        @Override
        public List<Inline> content() {
            return title;
        }
    }

    /**
     * A list, in JSON of type {@code list}.
     *
     * @param start the number of the first item; 1 in a list that is not ordered
     */
    record ListBlock(boolean ordered, int start, List<ListItem> items) implements Block {

        public ListBlock(boolean ordered, int start, @Nullable List<ListItem> items) {
            this.ordered = ordered;
            this.start = ordered ? start : 1;
            this.items = Normalized.copyOf(items);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }

        @Override
        public List<Block> blocks() {
            return items.stream().flatMap(item -> item.blocks().stream()).toList();
        }
    }

    /**
     * An item of a {@link ListBlock}.
     *
     * @param checked whether a task is done; null for an item that is not a task
     */
    record ListItem(List<Block> blocks, @Nullable Boolean checked) {
        public ListItem(@Nullable List<Block> blocks, @Nullable Boolean checked) {
            this.blocks = Normalized.copyOf(blocks);
            this.checked = checked;
        }

        /** Creates an item that is not a task. */
        public ListItem(@Nullable List<Block> blocks) {
            this(blocks, null);
        }
    }

    /**
     * Images that belong together, and their caption.
     *
     * @param images usually one
     * @param caption may be empty
     */
    record Figure(List<Image> images, List<Inline> caption) implements Block {
        public Figure(@Nullable List<Image> images, @Nullable List<Inline> caption) {
            this.images = Normalized.copyOf(images);
            this.caption = Normalized.copyOf(caption);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.figure(this);
        }

        @Override
        public List<Inline> content() {
            return caption;
        }
    }

    /**
     * A code block, in JSON of type {@code code-block}.
     *
     * @param language the language as the page names it, or null
     * @param code the code, with a line feed between lines and none at the end
     * @param info the rest of the info string of a Markdown source's fence after the language, such as a file name, or
     *     null
     */
    record CodeBlock(
            @Nullable String language,
            String code,
            @Nullable String info) implements Block {
        public CodeBlock(@Nullable String language, @Nullable String code, @Nullable String info) {
            this.language = Normalized.blankToNull(language);
            this.code = Normalized.nullToEmpty(code);
            this.info = Normalized.blankToNull(info);
        }

        /** Creates a code block without {@code info}. */
        public CodeBlock(@Nullable String language, @Nullable String code) {
            this(language, code, null);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /**
     * A table.
     *
     * @param caption may be empty
     * @param alignments the alignments of the columns from the left; further columns are {@code NONE}
     * @param header the header rows, usually one or none
     * @param rows the body rows
     */
    record Table(List<Inline> caption, List<Alignment> alignments, List<Row> header, List<Row> rows) implements Block {
        public Table(
                @Nullable List<Inline> caption,
                @Nullable List<Alignment> alignments,
                @Nullable List<Row> header,
                @Nullable List<Row> rows) {
            this.caption = Normalized.copyOf(caption);
            this.alignments = Normalized.copyOf(alignments);
            this.header = Normalized.copyOf(header);
            this.rows = Normalized.copyOf(rows);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }

        @Override
        public List<Inline> content() {
            return caption;
        }

        @Override
        public List<Block> blocks() {
            return Stream.of(header, rows)
                    .flatMap(List::stream)
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.blocks().stream())
                    .toList();
        }
    }

    /** Horizontal alignment of a column of a {@link Table}. */
    enum Alignment {
        NONE("none"),
        LEFT("left"),
        CENTER("center"),
        RIGHT("right");

        private final String id;

        Alignment(String id) {
            this.id = id;
        }

        /** Returns the name of this alignment in JSON and HTML, such as {@code center}. */
        public String id() {
            return id;
        }

        /** Returns the alignment with an id in JSON, or {@link #NONE} if this version does not know it. */
        public static Alignment of(String id) {
            Objects.requireNonNull(id, "id");
            for (Alignment alignment : values()) {
                if (alignment.id.equals(id)) {
                    return alignment;
                }
            }
            return NONE;
        }
    }

    /** A row of a {@link Table}. */
    record Row(List<Cell> cells) {
        public Row(@Nullable List<Cell> cells) {
            this.cells = Normalized.copyOf(cells);
        }
    }

    /**
     * A cell of a {@link Row}.
     *
     * @param colspan the number of columns that it spans, at least 1
     * @param rowspan the number of rows that it spans, at least 1
     */
    record Cell(int colspan, int rowspan, List<Block> blocks) {

        /** Normalises spans below 1 to 1. */
        public Cell(int colspan, int rowspan, @Nullable List<Block> blocks) {
            this.colspan = Math.max(1, colspan);
            this.rowspan = Math.max(1, rowspan);
            this.blocks = Normalized.copyOf(blocks);
        }

        /** Returns a cell of one column and one row. */
        public static Cell of(List<Block> blocks) {
            return new Cell(1, 1, Objects.requireNonNull(blocks, "blocks"));
        }
    }

    /** A display formula in LaTeX, without delimiters. */
    record Formula(String latex) implements Block {
        public Formula(@Nullable String latex) {
            this.latex = Normalized.nullToEmpty(latex);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.formula(this);
        }
    }

    /**
     * Source that only software of its format interprets, such as a Hexo tag or the comment {@code <!-- more -->}. It is
     * written verbatim in Markdown, except a comment that begins a line of text, and does not count as text of the article.
     *
     * @param format the format: {@code hexo} (tags of Hexo and Jekyll), {@code hugo} (shortcodes) or {@code html}
     *     (comments)
     * @param source the source, including delimiters
     */
    record Raw(String format, String source) implements Block {
        public Raw(@Nullable String format, @Nullable String source) {
            this.format = Normalized.nullToEmpty(format);
            this.source = Normalized.nullToEmpty(source);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.raw(this);
        }
    }

    /** A thematic break: a horizontal rule. */
    record Divider() implements Block {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.divider(this);
        }
    }

    /**
     * A card or player of WeChat.
     *
     * <p>The accessors and the builder are stable. The canonical constructor is not: it changes with each new
     * component.
     *
     * @param kind the kind of card; {@link CardKind#UNKNOWN} if it is not known
     * @param title the title, or null
     * @param url the URL of its target or of its media, or null
     * @param description the text below the title, or null
     * @param cover its image, or null
     * @param details further properties by WeChat's own names, such as {@code author} or {@code play_length}
     */
    record Card(
            CardKind kind,
            @Nullable String title,
            @Nullable String url,
            @Nullable String description,
            @Nullable Image cover,
            Map<String, String> details)
            implements Block {
        public Card(
                @Nullable CardKind kind,
                @Nullable String title,
                @Nullable String url,
                @Nullable String description,
                @Nullable Image cover,
                @Nullable Map<String, String> details) {
            this.kind = kind == null ? CardKind.UNKNOWN : kind;
            this.title = Normalized.blankToNull(title);
            this.url = Normalized.blankToNull(url);
            this.description = Normalized.blankToNull(description);
            this.cover = cover;
            this.details = Normalized.textsOf(details);
        }

        /** Returns a builder of a card, with only the kind set. */
        public static Builder builder(CardKind kind) {
            Objects.requireNonNull(kind, "kind");
            return new Builder(new Card(kind, null, null, null, null, null));
        }

        /** Returns a builder that starts from this card. */
        public Builder toBuilder() {
            return new Builder(this);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.card(this);
        }

        @Override
        public List<Image> images() {
            return cover == null ? List.of() : List.of(cover);
        }

        /** Builds a card. Not thread-safe. */
        public static final class Builder {
            private CardKind kind;
            private @Nullable String title;
            private @Nullable String url;
            private @Nullable String description;
            private @Nullable Image cover;
            private Map<String, String> details;

            private Builder(Card start) {
                this.kind = start.kind;
                this.title = start.title;
                this.url = start.url;
                this.description = start.description;
                this.cover = start.cover;
                this.details = start.details;
            }

            public Builder kind(CardKind kind) {
                this.kind = Objects.requireNonNull(kind, "kind");
                return this;
            }

            public Builder title(@Nullable String title) {
                this.title = title;
                return this;
            }

            public Builder url(@Nullable String url) {
                this.url = url;
                return this;
            }

            public Builder description(@Nullable String description) {
                this.description = description;
                return this;
            }

            public Builder cover(@Nullable Image cover) {
                this.cover = cover;
                return this;
            }

            /** Copied in iteration order. Default: none. */
            public Builder details(Map<String, String> details) {
                this.details = Normalized.textsOf(Objects.requireNonNull(details, "details"));
                return this;
            }

            public Card build() {
                return new Card(kind, title, url, description, cover, details);
            }
        }
    }

    /**
     * A block of a type that only a later version knows, kept as it was read. Its {@link #text()} consists of the values
     * of all fields named {@code text}, at any depth, in order.
     *
     * @param kind its {@code type} in JSON
     * @param fields its other fields: maps, lists, strings, numbers, booleans; immutable at every
     *     level, at most 100 levels deep
     */
    record Unknown(String kind, Map<String, Object> fields) implements Block {
        public Unknown(@Nullable String kind, @Nullable Map<String, Object> fields) {
            this.kind = Normalized.nullToEmpty(kind);
            this.fields = JsonValues.copyOf(fields);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.unknown(this);
        }
    }

    /**
     * Handles blocks by kind. If a later version adds a kind, implementations of this interface no longer compile; a
     * {@link Default} visitor handles it in {@link Default#otherwise}.
     *
     * @param <R> the type of the result
     */
    interface Visitor<R extends @Nullable Object> {
        R heading(Heading heading);

        R paragraph(Paragraph paragraph);

        R quote(Quote quote);

        R list(ListBlock list);

        R figure(Figure figure);

        R code(CodeBlock code);

        R table(Table table);

        R formula(Formula formula);

        R divider(Divider divider);

        R card(Card card);

        R raw(Raw raw);

        R unknown(Unknown unknown);

        /** A visitor whose methods call {@link #otherwise} unless they are overridden. */
        interface Default<R extends @Nullable Object> extends Visitor<R> {
            /** Handles blocks whose own method is not overridden. */
            R otherwise(Block block);

            @Override
            default R heading(Heading heading) {
                return otherwise(heading);
            }

            @Override
            default R paragraph(Paragraph paragraph) {
                return otherwise(paragraph);
            }

            @Override
            default R quote(Quote quote) {
                return otherwise(quote);
            }

            @Override
            default R list(ListBlock list) {
                return otherwise(list);
            }

            @Override
            default R figure(Figure figure) {
                return otherwise(figure);
            }

            @Override
            default R code(CodeBlock code) {
                return otherwise(code);
            }

            @Override
            default R table(Table table) {
                return otherwise(table);
            }

            @Override
            default R formula(Formula formula) {
                return otherwise(formula);
            }

            @Override
            default R divider(Divider divider) {
                return otherwise(divider);
            }

            @Override
            default R card(Card card) {
                return otherwise(card);
            }

            @Override
            default R raw(Raw raw) {
                return otherwise(raw);
            }

            @Override
            default R unknown(Unknown unknown) {
                return otherwise(unknown);
            }
        }
    }
}
