package io.github.qingwen.recipes;

import io.github.qingwen.Conversion;
import io.github.qingwen.Qingwen;
import io.github.qingwen.Source;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Converts a page that a pipeline has parsed and changed already. */
final class JsoupPipeline {
    private JsoupPipeline() {}

    static String markdown(Qingwen qingwen, String html) {
        // tag::recipe[]
        Document page = Jsoup.parse(html, "https://example.com/posts/1");
        page.select("aside").remove();
        Conversion conversion = qingwen.convert(Source.of(page));
        return MarkdownRenderer.create().render(conversion.article());
        // end::recipe[]
    }
}
