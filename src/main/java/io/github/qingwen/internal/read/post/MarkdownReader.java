package io.github.qingwen.internal.read.post;

import io.github.qingwen.internal.read.kind.Page;
import io.github.qingwen.internal.read.kind.SourceKind;
import io.github.qingwen.report.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads Markdown without front matter.
 *
 * @param markdown whether the text is Markdown; null to go by evidence
 */
public record MarkdownReader(@Nullable Boolean markdown) implements SourceKind {
    @Override
    public @Nullable List<Page> read(String text, String baseUrl) {
        if (!(markdown == null ? MixedBody.evidence(text).isMarkdown() : markdown)) {
            return null;
        }
        Report.Builder report = Report.builder();
        Page body = PostBody.read(text, null, baseUrl, markdown, report);
        return List.of(new Page(body.content(), body.metadata(), report.build().entries()));
    }
}
