package io.github.qingwen.internal.structure.element;

import org.jsoup.nodes.Element;

/**
 * Tells which elements are there for what they state, and never for their looks: those of HTML that this library wrote,
 * and those that it made of Markdown, which have the attribute {@code data-stated}.
 */
public final class StatedMarkup {
    private StatedMarkup() {}

    public static boolean isStated(Element element) {
        return element.hasAttr("data-stated") || element.closest("article[data-generator=qingwen]") != null;
    }
}
