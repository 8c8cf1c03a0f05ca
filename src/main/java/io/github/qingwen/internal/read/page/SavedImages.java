package io.github.qingwen.internal.read.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads an image share that was saved after its script had drawn it: the images of the swiper and the text below them.
 */
final class SavedImages {
    private SavedImages() {}

    /** Returns the content of a saved image share; null for other pages. */
    static @Nullable Element of(Document page) {
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
