package io.github.qingwen.internal.read.kind;

import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.ReportEntry;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * An article as it was read.
 *
 * @param content the element that holds the article without the page around it; later stages never change it
 * @param metadata as the source states it; image addresses are still as written
 * @param doubts for the report: parts of the source that look wrong or are no content
 */
public record SourceArticle(Element content, Metadata metadata, List<ReportEntry> doubts) {
    public SourceArticle {
        doubts = List.copyOf(doubts);
    }

    /** Creates an article without doubts. */
    public SourceArticle(Element content, Metadata metadata) {
        this(content, metadata, List.of());
    }

    /** Returns a copy with more doubts, placed before the existing ones. */
    public SourceArticle doubted(List<ReportEntry> more) {
        return more.isEmpty()
                ? this
                : new SourceArticle(
                        content,
                        metadata,
                        Stream.concat(more.stream(), doubts.stream()).toList());
    }
}
