package io.github.qingwen.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A footnote of the article.
 *
 * @param label the label that references show, such as {@code 1}
 * @param blocks the content of the note
 */
@JsonPropertyOrder({"label", "blocks"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Footnote(String label, List<Block> blocks) {
    public Footnote(@Nullable String label, @Nullable List<Block> blocks) {
        this.label = Normalized.nullToEmpty(label);
        this.blocks = Normalized.copyOf(blocks);
    }
}
