package io.github.qingwen.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the article that stands on lines of its own. The kinds are closed: {@link Visitor} has a method for each, so
 * that the compiler finds what a new kind needs.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", visible = true, defaultImpl = Block.Unknown.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = Block.ItemList.class, name = "list"),
    @JsonSubTypes.Type(value = Block.Figure.class, name = "figure"),
    @JsonSubTypes.Type(value = Block.Code.class, name = "code-block"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
    @JsonSubTypes.Type(value = Block.Formula.class, name = "formula"),
    @JsonSubTypes.Type(value = Block.Divider.class, name = "divider"),
    @JsonSubTypes.Type(value = Block.Card.class, name = "card"),
    @JsonSubTypes.Type(value = Block.Unknown.class, name = UnknownFields.TYPE),
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface Block {
    <R extends @Nullable Object> R accept(Visitor<R> visitor);

    /**
     * A heading.
     *
     * @param level 2 to 6; level 1 is the article's title, which stands in the metadata
     */
    @JsonPropertyOrder({"type", "level", "content"})
    record Heading(int level, List<Inline> content) implements Block {
        /** @throws IllegalArgumentException if {@code level} is not 2 to 6 */
        public Heading(int level, @Nullable List<Inline> content) {
            if (level < 2 || level > 6) {
                throw new IllegalArgumentException("a heading's level is 2 to 6, but is: " + level);
            }
            this.level = level;
            this.content = Normalized.copyOf(content);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    /** A paragraph. */
    @JsonPropertyOrder({"type", "content"})
    record Paragraph(List<Inline> content) implements Block {
        public Paragraph(@Nullable List<Inline> content) {
            this.content = Normalized.copyOf(content);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /** A quotation, or a box set apart from the text; {@code title} is the box's own, empty where it has none. */
    @JsonPropertyOrder({"type", "title", "blocks"})
    record Quote(List<Inline> title, List<Block> blocks) implements Block {
        public Quote(@Nullable List<Inline> title, @Nullable List<Block> blocks) {
            this.title = Normalized.copyOf(title);
            this.blocks = Normalized.copyOf(blocks);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.quote(this);
        }
    }

    /**
     * A list, its type name is {@code list}.
     *
     * @param start the first item's number; null where it is 1 or the list is not ordered, see {@link #firstNumber()}
     */
    @JsonPropertyOrder({"type", "ordered", "start", "items"})
    record ItemList(boolean ordered, @Nullable Integer start, List<Item> items) implements Block {
        public ItemList(boolean ordered, @Nullable Integer start, @Nullable List<Item> items) {
            this.ordered = ordered;
            this.start = !ordered || start == null || start == 1 ? null : start;
            this.items = Normalized.copyOf(items);
        }

        /** The first item's number, 1 where nothing else is said. */
        @JsonIgnore
        public int firstNumber() {
            return start == null ? 1 : start;
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }
    }

    /** An item of an {@link ItemList}. */
    @JsonPropertyOrder({"blocks"})
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(List<Block> blocks) {
        public Item(@Nullable List<Block> blocks) {
            this.blocks = Normalized.copyOf(blocks);
        }
    }

    /** One or more pictures that stand together, and their caption, empty where there is none. */
    @JsonPropertyOrder({"type", "images", "caption"})
    record Figure(List<Image> images, List<Inline> caption) implements Block {
        public Figure(@Nullable List<Image> images, @Nullable List<Inline> caption) {
            this.images = Normalized.copyOf(images);
            this.caption = Normalized.copyOf(caption);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.figure(this);
        }
    }

    /** Code on lines of its own, its type name is {@code code-block}; line feeds between lines, none at the end. */
    @JsonPropertyOrder({"type", "language", "code"})
    record Code(@Nullable String language, String code) implements Block {
        public Code(@Nullable String language, @Nullable String code) {
            this.language = Normalized.blankToNull(language);
            this.code = Normalized.nullToEmpty(code);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /**
     * A table.
     *
     * @param caption its caption, empty where there is none
     * @param alignments of the columns, from the left; may be shorter than the rows, the rest is {@code NONE}
     * @param header the rows at the top that name the columns, often one, may be none
     * @param rows the rows below
     */
    @JsonPropertyOrder({"type", "caption", "alignments", "header", "rows"})
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
        @JsonValue
        public String id() {
            return id;
        }

        /** Returns the alignment of an id in JSON, {@link #NONE} for one that this version does not know. */
        @JsonCreator
        public static Alignment of(String id) {
            for (Alignment alignment : values()) {
                if (alignment.id.equals(id)) {
                    return alignment;
                }
            }
            return NONE;
        }
    }

    /** A row of a {@link Table}. */
    @JsonPropertyOrder({"cells"})
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Row(List<Cell> cells) {
        public Row(@Nullable List<Cell> cells) {
            this.cells = Normalized.copyOf(cells);
        }
    }

    /**
     * A cell of a {@link Row}.
     *
     * @param colspan how many columns it takes; null where one
     * @param rowspan how many rows it takes; null where one
     */
    @JsonPropertyOrder({"colspan", "rowspan", "blocks"})
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Cell(@Nullable Integer colspan, @Nullable Integer rowspan, List<Block> blocks) {
        public Cell(@Nullable Integer colspan, @Nullable Integer rowspan, @Nullable List<Block> blocks) {
            this.colspan = colspan == null || colspan <= 1 ? null : colspan;
            this.rowspan = rowspan == null || rowspan <= 1 ? null : rowspan;
            this.blocks = Normalized.copyOf(blocks);
        }

        /** A cell of one column and one row. */
        public static Cell of(List<Block> blocks) {
            return new Cell(null, null, blocks);
        }
    }

    /** A formula on lines of its own, as LaTeX without delimiters. */
    @JsonPropertyOrder({"type", "latex"})
    record Formula(String latex) implements Block {
        public Formula(@Nullable String latex) {
            this.latex = Normalized.nullToEmpty(latex);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.formula(this);
        }
    }

    /** A break between parts: a rule, or a line of dots that separates. */
    record Divider() implements Block {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.divider(this);
        }
    }

    /**
     * Something that WeChat shows as a card or player.
     *
     * @param kind what it stands for
     * @param title what the card says first
     * @param url where it leads, or where its media is
     * @param description what the card says below the title
     * @param cover its picture
     * @param details what else its kind has, by WeChat's own names, such as {@code author} or {@code play_length}
     */
    @JsonPropertyOrder({"type", "kind", "title", "url", "description", "cover", "details"})
    record Card(
            CardKind kind,
            @Nullable String title,
            @Nullable String url,
            @Nullable String description,
            @Nullable Image cover,
            Map<String, String> details) implements Block {
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
            this.details = Normalized.copyOf(details);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.card(this);
        }
    }

    /**
     * A block of a kind that a later version wrote: kept as it was read, so that nothing is lost on the way.
     *
     * @param kind its {@code type} in JSON
     * @param fields its other fields, as Jackson maps them: maps, lists, strings, numbers, booleans
     */
    @JsonPropertyOrder({"type", "kind", "fields"})
    record Unknown(String kind, Map<String, Object> fields) implements Block {
        public Unknown(@Nullable String kind, @Nullable Map<String, Object> fields) {
            this.kind = Normalized.nullToEmpty(kind);
            this.fields = JsonValues.copyOf(fields);
        }

        /** Reads, for Jackson, a block of unknown type, or one that this record wrote. */
        @JsonCreator
        public static Unknown read(
                @JsonProperty("type") @Nullable String type,
                @JsonProperty("kind") @Nullable String kind,
                @JsonProperty("fields") @Nullable Map<String, Object> fields,
                @JsonAnySetter @Nullable Map<String, Object> others) {
            return UnknownFields.TYPE.equals(type)
                    ? new Unknown(kind, fields)
                    : new Unknown(type, UnknownFields.all(kind, fields, others));
        }

        /** Returns its words: the values of all fields named {@code text}, at any depth, in order. */
        public String text() {
            return UnknownFields.text(fields);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.unknown(this);
        }
    }

    /**
     * Handles blocks by kind. Methods that are not overridden go to {@link #otherwise}, so that a kind which a later version
     * adds breaks no visitor. Where a new kind should be a compile error instead, use a {@code switch} over the sealed
     * {@link Block} without a default (Java 21).
     *
     * @param <R> the type of the result
     */
    interface Visitor<R extends @Nullable Object> {
        /** Handles blocks whose own method is not overridden. */
        R otherwise(Block block);

        default R heading(Heading heading) {
            return otherwise(heading);
        }

        default R paragraph(Paragraph paragraph) {
            return otherwise(paragraph);
        }

        default R quote(Quote quote) {
            return otherwise(quote);
        }

        default R list(ItemList list) {
            return otherwise(list);
        }

        default R figure(Figure figure) {
            return otherwise(figure);
        }

        default R code(Code code) {
            return otherwise(code);
        }

        default R table(Table table) {
            return otherwise(table);
        }

        default R formula(Formula formula) {
            return otherwise(formula);
        }

        default R divider(Divider divider) {
            return otherwise(divider);
        }

        default R card(Card card) {
            return otherwise(card);
        }

        default R unknown(Unknown unknown) {
            return otherwise(unknown);
        }
    }
}
