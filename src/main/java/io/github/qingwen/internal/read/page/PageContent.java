package io.github.qingwen.internal.read.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of mp.weixin.qq.com has its article: in {@code #js_content}; in the page's data, for the kinds of share
 * that a script draws ({@link SharedContent}); in the template of the older share panel; or in the markup that the
 * script has drawn before the page was saved.
 */
final class PageContent {
    private PageContent() {}

    /**
     * Returns the element that holds the article; null where the document is no such page, or one without an article.
     */
    static @Nullable Element find(Document page, PageScripts scripts) {
        Element content = page.getElementById("js_content");
        Element shared = SharedContent.of(scripts, content == null || isEmpty(content));
        if (shared != null) {
            return shared;
        }
        if (content != null && !isEmpty(content)) {
            return content;
        }
        Element template = page.selectFirst("script#content_tpl");
        if (template != null) {
            return Jsoup.parseBodyFragment(template.data()).body();
        }
        Element saved = SavedPictures.of(page);
        return saved == null ? content : saved;
    }

    static boolean isEmpty(Element content) {
        return !content.hasText() && content.childrenSize() == 0;
    }
}
