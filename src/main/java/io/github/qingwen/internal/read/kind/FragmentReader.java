package io.github.qingwen.internal.read.kind;

import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.QingwenException;
import io.github.qingwen.report.QingwenException.Kind;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads any other HTML, a page of another site or a fragment. The whole body is content. */
public final class FragmentReader implements ArticleReader {
    @Override
    public List<SourceArticle> read(String text, String baseUrl) {
        return List.of(article(Jsoup.parse(text, baseUrl)));
    }

    /**
     * Returns the article of a document.
     *
     * @throws QingwenException if the body is empty
     */
    public static SourceArticle article(Document document) {
        Element body = document.body();
        if (body.childNodeSize() == 0) {
            throw new QingwenException(Kind.NO_CONTENT, "there is no article in the source; check what was saved");
        }
        if (SitePage.is(document)) {
            return SitePage.of(document);
        }
        Element article = body.childrenSize() == 1 ? body.child(0) : body;
        Element title = article.normalName().equals("article") ? article.firstElementChild() : null;
        if (title == null || !title.normalName().equals("h1") || !title.hasText()) {
            return new SourceArticle(body, Metadata.EMPTY);
        }
        // semantic HTML, such as this library writes: the h1 that begins the only article is its title
        Element content = article.clone();
        content.child(0).remove();
        return new SourceArticle(
                content, Metadata.builder().title(title.text().strip()).build());
    }
}
