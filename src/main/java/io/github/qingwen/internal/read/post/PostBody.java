package io.github.qingwen.internal.read.post;

import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.internal.read.kind.FragmentReader;
import io.github.qingwen.internal.read.kind.Page;
import io.github.qingwen.internal.read.markdown.Markdown;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.Category;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the body of a post: Markdown, or HTML with Markdown around it. */
final class PostBody {
    /** Wrapper that marks the HTML as authoritative, as in this library's own HTML. */
    private static final String STATED = "<article data-generator=\"qingwen\">";

    private PostBody() {}

    /**
     * Returns the content of a body and, if it has one, its title.
     *
     * @param title of the front matter, or null
     * @param markdown whether the body is Markdown; null to decide by evidence, which is reported
     * @throws io.github.qingwen.report.QingwenException if the body is empty
     */
    static Page read(
            String body, @Nullable String title, String baseUrl, @Nullable Boolean markdown, ReportBuilder report) {
        MixedBody mixed = new MixedBody(body);
        return !body.isBlank() && isMarkdown(mixed, markdown, report)
                ? markdown(body, title, baseUrl)
                : FragmentReader.page(Jsoup.parse(mixed.html(), baseUrl));
    }

    /**
     * Returns whether a body is read as Markdown.
     *
     * @param stated the answer if it is known; null to decide by evidence, which is reported if the body is Markdown
     */
    static boolean isMarkdown(String body, @Nullable Boolean stated, ReportBuilder report) {
        return isMarkdown(new MixedBody(body), stated, report);
    }

    private static boolean isMarkdown(MixedBody body, @Nullable Boolean stated, ReportBuilder report) {
        if (stated != null) {
            return stated;
        }
        BodyEvidence evidence = body.evidence();
        if (evidence.isMarkdown()) {
            report.inferred("body-markdown", Category.STRUCTURE, "", null, evidence.because());
        }
        return evidence.isMarkdown();
    }

    /**
     * Returns the content of a Markdown body and, if it has one, its title.
     *
     * @param title known from elsewhere, or null
     */
    static Page markdown(String body, @Nullable String title, String baseUrl) {
        Markdown read = Markdown.document(body, title);
        Element root = Jsoup.parse(STATED + read.html() + "</article>", baseUrl).body();
        // HTML in the text may end the element
        Element content = root.childNodeSize() == 1 ? root.child(0) : root;
        return new Page(content, Metadata.builder().title(read.title()).build());
    }
}
