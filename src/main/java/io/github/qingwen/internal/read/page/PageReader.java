package io.github.qingwen.internal.read.page;

import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.internal.read.kind.ArticleReader;
import io.github.qingwen.internal.read.kind.FragmentReader;
import io.github.qingwen.internal.read.kind.SourceArticle;
import io.github.qingwen.report.Category;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page of mp.weixin.qq.com, recognised by names in its markup and scripts.
 *
 * @param maxDataLength maximum length of the page's data, in {@code char}s
 */
public record PageReader(int maxDataLength) implements ArticleReader {
    /** Names that pages have and fragments do not. */
    private static final List<String> NAMES = List.of(
            "js_article",
            "js_content",
            "window.cgiDataNew",
            "js_share_content",
            "weui-msg",
            "mesg-block",
            "环境异常",
            "album__list-item js_album_item");

    @Override
    public @Nullable List<SourceArticle> read(String text, String baseUrl) {
        if (NAMES.stream().noneMatch(text::contains)) {
            return null;
        }
        PageScripts scripts = PageScripts.of(text, maxDataLength);
        return List.of(article(PageDocument.parse(text, baseUrl, scripts), scripts));
    }

    /**
     * Reads a parsed document without changing it.
     *
     * @return the article; null if the document is no such page
     */
    public @Nullable SourceArticle read(Document document) {
        PageScripts scripts = PageScripts.of(document, maxDataLength);
        boolean isPage = scripts.hasData()
                || Notice.isNotice(document)
                || document.selectFirst("#js_article, #js_content, #js_share_content") != null;
        return isPage ? article(document, scripts) : null;
    }

    private static SourceArticle article(Document document, PageScripts scripts) {
        Element content = PageContent.find(document, scripts);
        if (content == null) {
            boolean isPage = document.getElementById("js_article") != null || scripts.hasData();
            if (isPage || Notice.isNotice(document)) {
                throw Notice.of(document);
            }
            return FragmentReader.article(document);
        }
        if (PageContent.isEmpty(content)) {
            throw Notice.of(document);
        }
        ReportBuilder report = new ReportBuilder();
        if (isPaid(document, scripts)) {
            report.doubted(
                    "paid-article", Category.STRUCTURE, "", null, "the page holds only the part that is free to read");
        }
        return new SourceArticle(
                content,
                PageMetadata.of(document, scripts, content, report),
                report.build().entries());
    }

    private static boolean isPaid(Document document, PageScripts scripts) {
        if (scripts.hasData()) {
            return "1".equals(scripts.text("is_pay_subscribe"));
        }
        return "1".equals(scripts.variable("is_pay_subscribe"))
                || document.selectFirst("mp-pay-preview-filter, .mp-pay-preview-filter") != null;
    }
}
