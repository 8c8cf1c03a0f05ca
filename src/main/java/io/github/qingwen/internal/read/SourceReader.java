package io.github.qingwen.internal.read;

import io.github.qingwen.QingwenException;
import io.github.qingwen.QingwenException.Kind;
import io.github.qingwen.internal.read.feed.ApiItems;
import io.github.qingwen.internal.read.feed.Feed;
import io.github.qingwen.internal.read.feed.FeedEntry;
import io.github.qingwen.internal.read.page.Notice;
import io.github.qingwen.internal.read.page.PageContent;
import io.github.qingwen.internal.read.page.PageDocument;
import io.github.qingwen.internal.read.page.PageMetadata;
import io.github.qingwen.internal.read.page.PageScripts;
import io.github.qingwen.internal.read.post.FrontMatter;
import io.github.qingwen.internal.read.post.MixedBody;
import io.github.qingwen.internal.read.post.PostMetadata;
import io.github.qingwen.internal.text.Scan;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.Report;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a source is, in this order: a post with front matter; JSON; a feed; a page of mp.weixin.qq.com, by the names
 * that only its markup and scripts have; else a fragment, all of which is content.
 */
public final class SourceReader {
    /** What pages have and fragments do not. */
    private static final List<String> PAGE_MARKS = List.of(
            "js_article", "js_content", "window.cgiDataNew", "js_share_content", "weui-msg", "mesg-block", "环境异常");

    /** Files that are no text have a NUL among their first characters. */
    private static final int BINARY_SHOWS = 8_192;

    private SourceReader() {}

    /** Whether a source is of a kind that can hold several articles. */
    public static boolean isCollection(String source) {
        String start = source.stripLeading();
        return ((start.startsWith("{") || start.startsWith("[")) && FrontMatter.split(source, Report.builder()) == null)
                || Feed.isFeed(source);
    }

    /**
     * Reads a source that can hold several articles.
     *
     * @return one or more, in the source's order
     * @throws QingwenException if it holds none
     */
    public static List<Page> readCollection(String source) {
        List<FeedEntry> entries = Feed.isFeed(source) ? Feed.read(source) : ApiItems.read(source);
        return entries.stream().map(FeedEntry::page).toList();
    }

    /** The text of bytes; see {@link Charsets} for how the charset is found. */
    public static String decode(byte[] source, @Nullable String charset) {
        return Charsets.decode(source, charset);
    }

    /**
     * The source without a byte order mark.
     *
     * @throws QingwenException if the source is empty or not text
     */
    public static String checked(String source) {
        String text = source.startsWith("\ufeff") ? source.substring(1) : source;
        if (text.isBlank()) {
            throw new QingwenException(Kind.EMPTY, "the source is empty; give the HTML of an article");
        }
        if (Scan.indexOf(text, "\0", 0, BINARY_SHOWS) >= 0) {
            throw new QingwenException(Kind.BINARY, "the source is not text; give the HTML of an article");
        }
        return text;
    }

    /**
     * Reads a source that holds one article.
     *
     * @param text as {@link #checked} gives it
     * @param base what relative addresses are relative to; empty where nobody knows
     * @throws QingwenException if the source has no content
     */
    public static Page read(String text, String base, Report.Builder report) {
        FrontMatter post = FrontMatter.split(text, report);
        if (post != null) {
            Page page = fragment(Jsoup.parse(MixedBody.html(post.body()), base));
            return new Page(page.content(), PostMetadata.of(post.fields(), page.metadata(), report));
        }
        if (PAGE_MARKS.stream().noneMatch(text::contains)) {
            return fragment(Jsoup.parse(text, base));
        }
        PageScripts scripts = PageScripts.of(text);
        return page(PageDocument.parse(text, base, scripts), scripts, report);
    }

    /** @throws QingwenException if the document has no content */
    public static Page read(Document document, Report.Builder report) {
        PageScripts scripts = PageScripts.of(document);
        boolean isPage = scripts.hasData() || Notice.isNotice(document)
                || document.selectFirst("#js_article, #js_content, #js_share_content") != null;
        return isPage ? page(document, scripts, report) : fragment(document);
    }

    private static Page page(Document document, PageScripts scripts, Report.Builder report) {
        Element content = PageContent.find(document, scripts);
        if (content == null) {
            boolean isPage = document.getElementById("js_article") != null || scripts.hasData();
            if (isPage || Notice.isNotice(document)) {
                throw Notice.of(document);
            }
            return fragment(document);
        }
        if (content.childNodeSize() == 0) {
            throw Notice.of(document);
        }
        if (isPaid(document, scripts)) {
            report.doubted(
                    "paid-article", Category.STRUCTURE, "", null, "the page holds only the part that is free to read");
        }
        return new Page(content, PageMetadata.of(document, scripts, content, report));
    }

    private static boolean isPaid(Document document, PageScripts scripts) {
        if (scripts.hasData()) {
            return "1".equals(scripts.text("is_pay_subscribe"));
        }
        return "1".equals(scripts.variable("is_pay_subscribe"))
                || document.selectFirst("mp-pay-preview-filter, .mp-pay-preview-filter") != null;
    }

    private static Page fragment(Document document) {
        if (document.body().childNodeSize() == 0) {
            throw new QingwenException(Kind.NO_CONTENT, "there is no article in the source; check what was saved");
        }
        Element article = document.body().childrenSize() == 1 ? document.body().child(0) : document.body();
        Element title = article.normalName().equals("article") ? article.firstElementChild() : null;
        if (title == null || !title.normalName().equals("h1") || !title.hasText()) {
            return new Page(document.body(), Metadata.EMPTY);
        }
        // semantic HTML, such as this library writes: the first heading of the one article is its title
        Element content = article.clone();
        content.firstElementChild().remove();
        return new Page(content, Metadata.builder().title(title.text().strip()).build());
    }
}
