package io.github.qingwen.render;

import io.github.qingwen.model.Article;
import java.io.IOException;
import java.util.Objects;

/** Writes articles in one format. Implementations are immutable and thread-safe. */
public interface Renderer {
    /** Returns an article in this renderer's format; lines end with a line feed unless the renderer states otherwise. */
    String render(Article article);

    /**
     * Appends an article in this renderer's format to an output, without flushing or closing it.
     *
     * @throws IOException if the output cannot be written
     */
    default void render(Article article, Appendable output) throws IOException {
        Objects.requireNonNull(output, "output");
        output.append(render(article));
    }
}
