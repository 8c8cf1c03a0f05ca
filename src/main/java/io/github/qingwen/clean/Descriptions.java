package io.github.qingwen.clean;

import io.github.qingwen.image.ImageSource;
import org.jsoup.nodes.Element;

/** What the report says of an element that has no words: its address, else its name. */
final class Descriptions {
    private Descriptions() {}

    static String of(Element element) {
        return ImageSource.of(element)
                .or(() -> ImageSource.painted(element))
                .orElseGet(() -> element.hasText() ? element.text() : '<' + element.normalName() + '>');
    }
}
