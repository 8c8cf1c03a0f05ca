package io.github.qingwen.render.json;

import io.github.qingwen.model.Article;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;

/**
 * Writes an article as JSON, version 1: keys in the order of the model, absent fields left out, line feeds between lines.
 * {@link JsonReader} gives an equal article back.
 */
public final class JsonRenderer {
    private final ObjectWriter writer;

    private JsonRenderer(boolean pretty) {
        this.writer = pretty ? Json.MAPPER.writer().with(printer()) : Json.MAPPER.writer();
    }

    /** A renderer that indents by two spaces. */
    public static JsonRenderer create() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** @return JSON without a line feed at its end */
    public String render(Article article) {
        return writer.writeValueAsString(article);
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    /** Chooses how the JSON is set. Not thread-safe. */
    public static final class Builder {
        private boolean pretty = true;

        private Builder() {}

        /** Whether to indent; without, the article is one line. */
        public Builder pretty(boolean pretty) {
            this.pretty = pretty;
            return this;
        }

        public JsonRenderer build() {
            return new JsonRenderer(pretty);
        }
    }
}
