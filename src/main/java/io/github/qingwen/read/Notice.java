package io.github.qingwen.read;

import io.github.qingwen.QingwenException;
import io.github.qingwen.QingwenException.Kind;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Pages that WeChat serves in place of an article: deleted, taken down, moved, not available, to be verified. */
final class Notice {
    /** Where the words of a notice stand; the title of such a page is often written by script. */
    private static final List<String> WORDS = List.of(
            ".weui-msg .weui-msg__title", ".weui-msg .weui-msg__text-area", ".mesg-block", ".page_msg .text_area", ".global_error_msg",
            ".wap_verify, .verify");

    private Notice() {}

    /** @throws QingwenException of kind {@link Kind#NOTICE} with the notice's own words */
    static void throwIfAny(Document page) {
        if (page.getElementById("js_article") != null || page.getElementById("js_content") != null) {
            return;
        }
        String words = words(page);
        if (words != null) {
            throw new QingwenException(Kind.NOTICE, "a notice stands in place of the article: " + words);
        }
    }

    private static @Nullable String words(Document page) {
        for (String selector : WORDS) {
            Element element = page.selectFirst(selector);
            if (element != null && element.hasText()) {
                String text = element.text().strip();
                return text.length() <= 120 ? text : text.substring(0, 120) + '…';
            }
        }
        return null;
    }
}
