package io.github.qingwen.internal.clean.rules;

import io.github.qingwen.internal.image.ImageSource;
import org.jsoup.nodes.Element;

/** What the report says of an element that has no words: its address, else its name. */
public final class Descriptions {
    private Descriptions() {}

    public static String of(Element element) {
        return ImageSource.of(element)
                .or(() -> ImageSource.painted(element))
                .orElseGet(() -> element.hasText() ? element.text() : '<' + element.normalName() + '>');
    }
}
