package io.github.qingwen.internal.read.kind;

import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.ReportEntry;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * An article as it was read.
 *
 * @param content the element that holds the article, and nothing of the page around it; later stages read it and never
 *     change it
 * @param metadata as the source states it; image addresses are still as written
 * @param doubts for the report: what looks wrong in the source, and what of it is no content
 */
public record Page(Element content, Metadata metadata, List<ReportEntry> doubts) {
    public Page {
        doubts = List.copyOf(doubts);
    }

    /** An article without doubts. */
    public Page(Element content, Metadata metadata) {
        this(content, metadata, List.of());
    }

    /** Returns this article with more doubts, before those that it has. */
    public Page doubted(List<ReportEntry> more) {
        return more.isEmpty()
                ? this
                : new Page(
                        content,
                        metadata,
                        Stream.concat(more.stream(), doubts.stream()).toList());
    }
}
