package io.github.qingwen.render.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Footnote;
import io.github.qingwen.model.Metadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of an article.
 *
 * @param version a positive integer; null means 1
 */
record ArticleJson(
        @Nullable Object version,
        @Nullable Metadata metadata,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable List<Block> blocks,
        @Nullable List<Footnote> footnotes) {
    ArticleJson {
        boolean isPositiveInteger = version instanceof Integer number && number > 0;
        if (version != null && !isPositiveInteger) {
            throw new IllegalArgumentException("version must be a positive integer, but is: " + version);
        }
        blocks = blocks == null ? List.of() : List.copyOf(blocks);
        footnotes = footnotes == null ? List.of() : List.copyOf(footnotes);
    }

    static ArticleJson of(Article article) {
        return new ArticleJson(JsonRenderer.VERSION, article.metadata(), article.blocks(), article.footnotes());
    }

    Article article() {
        return new Article(metadata, blocks, footnotes);
    }
}
