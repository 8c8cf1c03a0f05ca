package io.github.qingwen.render.json;

import io.github.qingwen.internal.Resources;
import io.github.qingwen.model.Article;
import io.github.qingwen.render.Renderer;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;

/**
 * Writes an article as JSON, version {@value #VERSION}: keys in the order of the model, absent fields left out.
 * {@link JsonReader} gives an equal article back. Immutable and thread-safe.
 */
public final class JsonRenderer implements Renderer {
    /** The version of the JSON that this version of the library writes. */
    public static final int VERSION = 1;

    private static final String SCHEMA = "/io/github/qingwen/article-1.schema.json";

    private final ObjectWriter writer;

    private JsonRenderer(Builder builder) {
        this.writer = builder.pretty ? Json.MAPPER.writer().with(indented()) : Json.MAPPER.writer();
    }

    /** Returns a renderer with default options. */
    public static JsonRenderer create() {
        return builder().build();
    }

    /** Returns a builder with default options. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the JSON Schema (draft 2020-12) of the JSON that this version writes. */
    public static String schema() {
        return Resources.text(JsonRenderer.class, SCHEMA);
    }

    /** Returns JSON without a line feed at its end. */
    @Override
    public String render(Article article) {
        return writer.writeValueAsString(ArticleJson.of(Objects.requireNonNull(article, "article")));
    }

    /** Returns a printer with line feeds on every platform; Jackson's default uses the system's line separator. */
    private static DefaultPrettyPrinter indented() {
        DefaultIndenter indenter = new BoundedIndenter();
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    /** Limits the indentation, so that the output of deeply nested JSON is not quadratic in its input. */
    private static final class BoundedIndenter extends DefaultIndenter {
        private static final long serialVersionUID = 1L;
        private static final int DEEPEST = 24;

        BoundedIndenter() {
            super("  ", "\n");
        }

        @Override
        public void writeIndentation(JsonGenerator generator, int level) {
            super.writeIndentation(generator, Math.min(level, DEEPEST));
        }
    }

    /** Options of the JSON. Not thread-safe. */
    public static final class Builder {
        private boolean pretty = true;

        private Builder() {}

        /** Sets whether the JSON is indented by two spaces rather than on a single line. Default: true. */
        public Builder pretty(boolean pretty) {
            this.pretty = pretty;
            return this;
        }

        public JsonRenderer build() {
            return new JsonRenderer(this);
        }
    }
}
