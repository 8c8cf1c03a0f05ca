package io.github.qingwen.internal.structure.element;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Recognises authoritative markup: HTML written by this library, elements that it converted from Markdown, which have
 * the attribute {@code data-stated}, and HTML exported by a Markdown formatter.
 */
public final class StatedMarkup {
    /** The ids of the root element that mdnice and wenyan write. */
    private static final Set<String> FORMATTERS = Set.of("nice", "wenyan");

    private StatedMarkup() {}

    /** Returns true for an element that states what it is. */
    public static boolean isStated(Element element) {
        Element around = element;
        while (around != null && !isArticle(around)) {
            around = around.parent();
        }
        return around != null || element.hasAttr("data-stated");
    }

    /** Returns true for the content of HTML that this library wrote: all of its markup states what it is. */
    public static boolean isStatedArticle(Element content) {
        Element first = content.firstElementChild();
        return isArticle(content) || (first != null && isArticle(first));
    }

    /** Returns true for HTML as a Markdown formatter exports it: an element of the formatter holds all of the content. */
    public static boolean isFormatted(Element content) {
        Element only = content.childrenSize() == 1 ? content.child(0) : content;
        return FORMATTERS.contains(only.id()) || only.hasAttr("data-provider");
    }

    /** Returns true for an image that is marked as part of a line of text. */
    static boolean isInline(Element picture) {
        return picture.hasAttr("data-inline");
    }

    private static boolean isArticle(Element element) {
        return element.normalName().equals("article")
                && element.attr("data-generator").equals("qingwen");
    }
}
