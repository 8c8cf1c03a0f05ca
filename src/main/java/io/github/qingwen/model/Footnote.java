package io.github.qingwen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A footnote of the article.
 *
 * @param label the label that references show, such as {@code 1}
 * @param blocks the content of the footnote
 */
public record Footnote(String label, List<Block> blocks) {
    public Footnote(@Nullable String label, @Nullable List<Block> blocks) {
        this.label = Normalized.nullToEmpty(label);
        this.blocks = Normalized.copyOf(blocks);
    }
}
