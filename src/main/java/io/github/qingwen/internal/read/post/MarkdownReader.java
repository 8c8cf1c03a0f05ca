package io.github.qingwen.internal.read.post;

import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.internal.read.kind.Page;
import io.github.qingwen.internal.read.kind.SourceKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads Markdown without front matter.
 *
 * @param markdown whether the text is Markdown; null to decide by evidence
 */
public record MarkdownReader(@Nullable Boolean markdown) implements SourceKind {
    @Override
    public @Nullable List<Page> read(String text, String baseUrl) {
        ReportBuilder report = new ReportBuilder();
        if (!PostBody.isMarkdown(text, markdown, report)) {
            return null;
        }
        Page body = PostBody.markdown(text, null, baseUrl);
        return List.of(new Page(body.content(), body.metadata(), report.build().entries()));
    }
}
