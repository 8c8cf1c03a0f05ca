package io.github.qingwen.internal.read.post;

import io.github.qingwen.internal.read.kind.FragmentReader;
import io.github.qingwen.internal.read.kind.Page;
import io.github.qingwen.internal.read.kind.SourceKind;
import io.github.qingwen.report.Report;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Reads a post with front matter and a body of HTML, Markdown or both. */
public final class PostReader implements SourceKind {
    @Override
    public @Nullable List<Page> read(String text, String baseUrl) {
        Report.Builder report = Report.builder();
        FrontMatter post = FrontMatter.split(text, report);
        if (post == null) {
            return null;
        }
        Page body = FragmentReader.page(Jsoup.parse(MixedBody.html(post.body()), baseUrl));
        return List.of(new Page(
                body.content(),
                PostMetadata.of(post.fields(), body.metadata(), report),
                report.build().entries()));
    }
}
