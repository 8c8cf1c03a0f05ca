package io.github.qingwen.internal.read.post;

import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.internal.frontmatter.FrontMatter;
import io.github.qingwen.internal.read.kind.FragmentReader;
import io.github.qingwen.internal.read.kind.SourceArticle;
import io.github.qingwen.internal.read.markdown.Markdown;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.Category;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads posts: front matter and a body of HTML, Markdown or both, or Markdown without front matter.
 *
 * @param markdown whether the body is Markdown; null to decide by evidence, which is reported
 */
public record PostReader(@Nullable Boolean markdown) {
    /** Wrapper that marks the HTML as authoritative, as in this library's own HTML. */
    private static final String STATED = "<article data-generator=\"qingwen\">";

    /** Reads a post with front matter; returns null for other sources. */
    public @Nullable List<SourceArticle> readPost(String text, String baseUrl) {
        ReportBuilder report = new ReportBuilder();
        FrontMatter post = FrontMatter.split(text, report);
        if (post == null) {
            return null;
        }
        String source = post.body();
        MixedBody mixed = new MixedBody(source);
        SourceArticle body = !source.isBlank() && isMarkdown(mixed, report)
                ? article(source, PostMetadata.title(post.fields()), baseUrl)
                : FragmentReader.article(Jsoup.parse(mixed.html(), baseUrl));
        body.doubts().forEach(report::add);
        return List.of(new SourceArticle(
                body.content(),
                PostMetadata.of(post.fields(), body.metadata(), report),
                report.build().entries()));
    }

    /** Reads Markdown without front matter; returns null for other sources. */
    public @Nullable List<SourceArticle> readMarkdown(String text, String baseUrl) {
        ReportBuilder report = new ReportBuilder();
        return isMarkdown(new MixedBody(text), report)
                ? List.of(article(text, null, baseUrl).doubted(report.build().entries()))
                : null;
    }

    private boolean isMarkdown(MixedBody body, ReportBuilder report) {
        if (markdown != null) {
            return markdown;
        }
        BodyEvidence evidence = body.evidence();
        if (evidence.isMarkdown()) {
            report.inferred("body-markdown", Category.STRUCTURE, "", null, evidence.because());
        }
        return evidence.isMarkdown();
    }

    /** Returns the content of Markdown and, if it has one, its title. */
    private static SourceArticle article(String markdown, @Nullable String statedTitle, String baseUrl) {
        Markdown read = Markdown.document(markdown, statedTitle);
        Element root = Jsoup.parse(STATED + read.html() + "</article>", baseUrl).body();
        // HTML in the text may end the element
        Element content = root.childNodeSize() == 1 ? root.child(0) : root;
        return new SourceArticle(content, Metadata.builder().title(read.title()).build());
    }
}
