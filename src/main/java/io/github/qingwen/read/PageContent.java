package io.github.qingwen.read;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Where a page of mp.weixin.qq.com has its article: {@code #js_content}. */
final class PageContent {
    private PageContent() {}

    /** @return the content, without the style that hides it until the page's script has run; null for what is no page */
    static @Nullable Element find(Document document) {
        Element content = document.getElementById("js_content");
        if (content == null || !content.hasAttr("style")) {
            return content;
        }
        // later stages read the element and not what a script would make of it
        Element shown = content.clone();
        shown.removeAttr("style");
        return shown;
    }
}
