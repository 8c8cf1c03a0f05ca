package io.github.qingwen.internal.read.post;

import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.internal.frontmatter.FrontMatter;
import io.github.qingwen.internal.read.kind.Page;
import io.github.qingwen.internal.read.kind.SourceKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a post with front matter and a body of HTML, Markdown or both.
 *
 * @param markdown whether the body is Markdown; null to decide by evidence
 */
public record PostReader(@Nullable Boolean markdown) implements SourceKind {
    @Override
    public @Nullable List<Page> read(String text, String baseUrl) {
        ReportBuilder report = new ReportBuilder();
        FrontMatter post = FrontMatter.split(text, report);
        if (post == null) {
            return null;
        }
        Page body = PostBody.read(post.body(), PostMetadata.title(post.fields()), baseUrl, markdown, report);
        body.doubts().forEach(report::add);
        return List.of(new Page(
                body.content(),
                PostMetadata.of(post.fields(), body.metadata(), report),
                report.build().entries()));
    }
}
