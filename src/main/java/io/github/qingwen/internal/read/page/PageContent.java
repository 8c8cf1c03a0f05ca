package io.github.qingwen.internal.read.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article of a page of mp.weixin.qq.com. It is in one of four places:
 *
 * <ul>
 *   <li>{@code #js_content}
 *   <li>the page's data, for shares that a script draws ({@link SharedContent})
 *   <li>the template of the older share panel
 *   <li>markup that the script drew before the page was saved
 * </ul>
 */
final class PageContent {
    private PageContent() {}

    /** Returns the element that holds the article; null if the document is no such page or has no article. */
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
            return Jsoup.parseBodyFragment(template.data(), page.baseUri()).body();
        }
        Element saved = savedImages(page);
        return saved == null ? content : saved;
    }

    /** Returns true if an element holds neither text nor elements. */
    static boolean isEmpty(Element content) {
        return !content.hasText() && content.childrenSize() == 0;
    }

    /** Returns the images of the swiper of an image share, and the text below them, as its script drew them; or null. */
    private static @Nullable Element savedImages(Document page) {
        Element swiper =
                page.selectFirst(".share_content_page .swiper_item_img, .swiper_item_img, #img_swiper_content");
        if (swiper == null) {
            return null;
        }
        Element content = new Element("div");
        for (Element img : page.select(".swiper_item_img img, img.swiper_item_img")) {
            content.appendElement("p").appendChild(img.clone());
        }
        Element description = page.getElementById("js_image_desc");
        String text = description != null
                ? description.wholeText()
                : page.select("meta[name=description]").attr("content");
        text.lines().forEach(line -> content.appendElement("p").text(line.strip()));
        return content;
    }
}
