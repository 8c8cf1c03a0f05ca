package io.github.qingwen.internal.read.kind;

import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.ReportEntry;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * An article as it was read.
 *
 * @param content the element that holds the article, and nothing of the page around it; later stages read it and never
 *     change it
 * @param metadata as the source states it; image addresses are still as written
 * @param doubts what looks wrong in the source, for the report
 */
public record Page(Element content, Metadata metadata, List<ReportEntry> doubts) {
    public Page {
        doubts = List.copyOf(doubts);
    }

    /** An article without doubts. */
    public Page(Element content, Metadata metadata) {
        this(content, metadata, List.of());
    }
}
