package io.github.qingwen.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An inline: a part of a line of content. Handle its kinds with a {@link Visitor}. */
public sealed interface Inline {
    /** Calls the method of a visitor that handles this kind of inline. */
    <R extends @Nullable Object> R accept(Visitor<R> visitor);

    /** Returns the inline content inside this inline. */
    default List<Inline> content() {
        return List.of();
    }

    /** Returns the images of this inline itself. */
    default List<Image> images() {
        return List.of();
    }

    /** Returns the text of this inline and of those inside it; see {@link #textOf}. */
    default String text() {
        return textOf(content());
    }

    /** Text, with whitespace as a browser shows it and without line feeds. */
    record Text(String text) implements Inline {
        public Text(@Nullable String text) {
            this.text = Normalized.nullToEmpty(text);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** Bold content. */
    record Strong(List<Inline> content) implements Inline {
        public Strong(@Nullable List<Inline> content) {
            this.content = Normalized.copyOf(content);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.strong(this);
        }
    }

    /** Italic content. */
    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis(@Nullable List<Inline> content) {
            this.content = Normalized.copyOf(content);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.emphasis(this);
        }
    }

    /** Underlined content. */
    record Underline(List<Inline> content) implements Inline {
        public Underline(@Nullable List<Inline> content) {
            this.content = Normalized.copyOf(content);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.underline(this);
        }
    }

    /** Content that is struck through. */
    record Strikethrough(List<Inline> content) implements Inline {
        public Strikethrough(@Nullable List<Inline> content) {
            this.content = Normalized.copyOf(content);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.strikethrough(this);
        }
    }

    /** A code span. */
    record Code(String code) implements Inline {
        public Code(@Nullable String code) {
            this.code = Normalized.nullToEmpty(code);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.code(this);
        }

        @Override
        public String text() {
            return code;
        }
    }

    /**
     * A link.
     *
     * @param url the target; never a {@code javascript:} URL if the article comes from the converter
     * @param title the tooltip, or null
     */
    record Link(String url, List<Inline> content, @Nullable String title) implements Inline {
        public Link(@Nullable String url, @Nullable List<Inline> content, @Nullable String title) {
            this.url = Normalized.nullToEmpty(url);
            this.content = Normalized.copyOf(content);
            this.title = Normalized.blankToNull(title);
        }

        /** Creates a link without a title. */
        public Link(@Nullable String url, @Nullable List<Inline> content) {
            this(url, content, null);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /** An inline image, in JSON of type {@code image}. */
    record InlineImage(Image image) implements Inline {
        public InlineImage {
            Objects.requireNonNull(image, "image");
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.image(this);
        }

        @Override
        public List<Image> images() {
            return List.of(image);
        }
    }

    /** A hard line break inside a block. */
    record LineBreak() implements Inline {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.lineBreak(this);
        }

        @Override
        public String text() {
            return "\n";
        }
    }

    /** An inline formula in LaTeX, without delimiters. */
    record Formula(String latex) implements Inline {
        public Formula(@Nullable String latex) {
            this.latex = Normalized.nullToEmpty(latex);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.formula(this);
        }

        @Override
        public String text() {
            return latex;
        }
    }

    /** A reference to the {@link Footnote} with the same label. */
    record FootnoteReference(String label) implements Inline {
        public FootnoteReference(@Nullable String label) {
            this.label = Normalized.nullToEmpty(label);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.footnoteReference(this);
        }
    }

    /** Superscript content. */
    record Superscript(List<Inline> content) implements Inline {
        public Superscript(@Nullable List<Inline> content) {
            this.content = Normalized.copyOf(content);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.superscript(this);
        }
    }

    /** Subscript content. */
    record Subscript(List<Inline> content) implements Inline {
        public Subscript(@Nullable List<Inline> content) {
            this.content = Normalized.copyOf(content);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.subscript(this);
        }
    }

    /**
     * Source inside a line that only software of its format interprets; see {@link Block.Raw}.
     *
     * @param format the format: {@code hexo}, {@code hugo} or {@code html}
     * @param source the source, including delimiters
     */
    record Raw(String format, String source) implements Inline {
        public Raw(@Nullable String format, @Nullable String source) {
            this.format = Normalized.nullToEmpty(format);
            this.source = Normalized.nullToEmpty(source);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.raw(this);
        }
    }

    /**
     * Inline content of a type that only a later version knows, kept as it was read.
     *
     * @param kind its {@code type} in JSON
     * @param fields its other fields: maps, lists, strings, numbers, booleans; immutable at every
     *     level, at most 100 levels deep
     */
    record Unknown(String kind, Map<String, Object> fields) implements Inline {
        public Unknown(@Nullable String kind, @Nullable Map<String, Object> fields) {
            this.kind = Normalized.nullToEmpty(kind);
            this.fields = JsonValues.copyOf(fields);
        }

        /** Returns the values of all fields named {@code text}, at any depth, in order. */
        @Override
        public String text() {
            return UnknownFields.text(fields);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.unknown(this);
        }
    }

    /**
     * Handles inline content by kind. If a later version adds a kind, implementations of this interface no longer
     * compile; a {@link Default} visitor handles it in {@link Default#otherwise}.
     *
     * @param <R> the type of the result
     */
    interface Visitor<R extends @Nullable Object> {
        R text(Text text);

        R strong(Strong strong);

        R emphasis(Emphasis emphasis);

        R underline(Underline underline);

        R strikethrough(Strikethrough strikethrough);

        R code(Code code);

        R link(Link link);

        R image(InlineImage image);

        R lineBreak(LineBreak lineBreak);

        R formula(Formula formula);

        R footnoteReference(FootnoteReference reference);

        R superscript(Superscript superscript);

        R subscript(Subscript subscript);

        R raw(Raw raw);

        R unknown(Unknown unknown);

        /** A visitor whose methods call {@link #otherwise} unless they are overridden. */
        interface Default<R extends @Nullable Object> extends Visitor<R> {
            /** Handles inline content whose own method is not overridden. */
            R otherwise(Inline inline);

            @Override
            default R text(Text text) {
                return otherwise(text);
            }

            @Override
            default R strong(Strong strong) {
                return otherwise(strong);
            }

            @Override
            default R emphasis(Emphasis emphasis) {
                return otherwise(emphasis);
            }

            @Override
            default R underline(Underline underline) {
                return otherwise(underline);
            }

            @Override
            default R strikethrough(Strikethrough strikethrough) {
                return otherwise(strikethrough);
            }

            @Override
            default R code(Code code) {
                return otherwise(code);
            }

            @Override
            default R link(Link link) {
                return otherwise(link);
            }

            @Override
            default R image(InlineImage image) {
                return otherwise(image);
            }

            @Override
            default R lineBreak(LineBreak lineBreak) {
                return otherwise(lineBreak);
            }

            @Override
            default R formula(Formula formula) {
                return otherwise(formula);
            }

            @Override
            default R footnoteReference(FootnoteReference reference) {
                return otherwise(reference);
            }

            @Override
            default R superscript(Superscript superscript) {
                return otherwise(superscript);
            }

            @Override
            default R subscript(Subscript subscript) {
                return otherwise(subscript);
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

    /**
     * Returns the text of inline content without formatting. A line break becomes a line feed, a formula its LaTeX.
     * Images and footnote references have no text.
     */
    static String textOf(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        append(Objects.requireNonNull(content, "content"), text);
        return text.toString();
    }

    private static void append(List<Inline> content, StringBuilder text) {
        for (Inline inline : content) {
            if (inline.content().isEmpty()) {
                text.append(inline.text());
            } else {
                append(inline.content(), text);
            }
        }
    }
}
