package io.github.qingwen.spark;

import io.github.qingwen.render.markdown.FrontMatterStyle;
import io.github.qingwen.rule.Preset;
import java.io.Serializable;
import java.util.List;

/**
 * What the tasks of a job need to know; it travels to them.
 *
 * @param preset which rules are on
 * @param enabled the ids of rules that are on besides
 * @param disabled the ids of rules that are off nevertheless
 * @param frontMatter of the Markdown of articles
 * @param content what the tables are of
 * @param chunkSize the greatest length of a chunk, in {@code char}s
 * @param chunkOverlap how much of the chunk before it a chunk repeats at most, in {@code char}s
 */
record Settings(
        Preset preset,
        List<String> enabled,
        List<String> disabled,
        FrontMatterStyle frontMatter,
        Content content,
        int chunkSize,
        int chunkOverlap)
        implements Serializable {
    /** What a table has a row for. */
    enum Content {
        ARTICLES,
        CHUNKS
    }

    /** Copies the lists. */
    Settings {
        enabled = List.copyOf(enabled);
        disabled = List.copyOf(disabled);
    }
}
