package io.github.qingwen.read;

import io.github.qingwen.QingwenException;
import io.github.qingwen.QingwenException.Kind;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.Report;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a source is, in this order: a post with front matter; a page of mp.weixin.qq.com, by the names that only its
 * markup and scripts have; else a fragment, all of which is content.
 */
public final class SourceReader {
    /** What pages have and fragments do not. */
    private static final List<String> PAGE_MARKS =
            List.of("js_article", "js_content", "window.cgiDataNew", "js_share_content", "weui-msg", "mesg-block");

    private SourceReader() {}

    /**
     * @param charset what the sender says the charset is, or null
     * @throws QingwenException if the source is empty, not text, or has no content
     */
    public static Page read(byte[] source, @Nullable String charset, Report.Builder report) {
        return read(Charsets.decode(source, charset), report);
    }

    /** @throws QingwenException if the source is empty, not text, or has no content */
    public static Page read(String source, Report.Builder report) {
        String text = source.startsWith("\ufeff") ? source.substring(1) : source;
        if (text.isBlank()) {
            throw new QingwenException(Kind.EMPTY, "the source is empty; give the HTML of an article");
        }
        if (text.indexOf('\0') >= 0) {
            throw new QingwenException(Kind.BINARY, "the source is not text; give the HTML of an article");
        }
        FrontMatter post = FrontMatter.split(text, report);
        if (post == null) {
            return PAGE_MARKS.stream().anyMatch(text::contains)
                    ? page(Jsoup.parse(text), PageScripts.of(text), report)
                    : fragment(Jsoup.parse(text));
        }
        Page page = fragment(Jsoup.parse(MixedBody.html(post.body())));
        return new Page(page.content(), PostMetadata.of(post.fields(), page.metadata(), report));
    }

    /** @throws QingwenException if the document has no content */
    public static Page read(Document document, Report.Builder report) {
        PageScripts scripts = PageScripts.of(document);
        boolean isPage = !scripts.data().isEmpty() || document.selectFirst("#js_article, #js_content, .weui-msg") != null;
        return isPage ? page(document, scripts, report) : fragment(document);
    }

    private static Page page(Document document, PageScripts scripts, Report.Builder report) {
        Notice.throwIfAny(document);
        Element content = PageContent.find(document, scripts);
        if (content == null) {
            if (document.getElementById("js_article") == null && scripts.data().isEmpty()) {
                return fragment(document);
            }
            throw noContent();
        }
        return page(content, PageMetadata.of(document, scripts, report));
    }

    private static Page fragment(Document document) {
        return page(document.body(), Metadata.EMPTY);
    }

    private static Page page(Element content, Metadata metadata) {
        if (content.childNodeSize() == 0) {
            throw noContent();
        }
        return new Page(content, metadata);
    }

    private static QingwenException noContent() {
        return new QingwenException(Kind.NO_CONTENT,
                "the page has no article in it; it may have been saved before its content was there");
    }
}
