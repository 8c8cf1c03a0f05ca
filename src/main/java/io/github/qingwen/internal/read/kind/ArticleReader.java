package io.github.qingwen.internal.read.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one kind of source. Stateless. */
public interface ArticleReader {
    /**
     * Reads a source of this kind.
     *
     * @param text of the source, without a byte order mark
     * @param baseUrl the absolute address that relative ones are resolved against; the empty string if unknown
     * @return its articles, one or more, in source order; null if the source is of another kind
     * @throws io.github.qingwen.report.QingwenException if the source is of this kind and has no article
     */
    @Nullable List<SourceArticle> read(String text, String baseUrl);
}
