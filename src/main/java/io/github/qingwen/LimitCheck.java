package io.github.qingwen;

import io.github.qingwen.internal.Limits;
import io.github.qingwen.internal.layout.ElementPaths;
import io.github.qingwen.model.Article;
import io.github.qingwen.report.QingwenException;
import io.github.qingwen.report.QingwenException.Kind;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/** Refuses sources and articles that exceed the limits. Immutable and thread-safe. */
record LimitCheck(InputLimits limits) {
    /** Characters that end a URL in an attribute such as {@code style}. */
    private static final String URL_ENDS = " \t\n\r\f\"'()<>";

    /** @throws QingwenException if a source of this size, in bytes or chars, is too large */
    void size(long size, String unit) {
        if (size > limits.size()) {
            throw new QingwenException(
                    Kind.TOO_LARGE,
                    "the source has " + size + ' ' + unit + ", more than " + limits.size() + Limits.advice("size"));
        }
    }

    /**
     * Checks the attributes of content that was parsed from a text. No attribute is longer than the text, so content of
     * a short text is not traversed.
     *
     * @param length the length of the text
     * @throws QingwenException if an attribute or a data literal is too long
     */
    void attributes(Element content, int length) {
        if (length > shortest()) {
            attributes(content);
        }
    }

    /** @throws QingwenException if an attribute of content or a data literal is too long */
    void attributes(Element content) {
        NodeTraversor.traverse(
                (node, depth) -> {
                    // attributes() allocates for an element without attributes
                    if (node instanceof Element element && element.attributesSize() > 0) {
                        element.attributes().forEach(attribute -> check(attribute, element, content));
                    }
                },
                content);
    }

    private int shortest() {
        return Math.min(limits.literal(), limits.attribute());
    }

    private void check(Attribute attribute, Element element, Element content) {
        String value = attribute.getValue();
        if (value.length() <= shortest()) {
            return;
        }
        int length = value.length();
        for (int at = value.indexOf("data:"); at >= 0; at = value.indexOf("data:", at)) {
            int start = at;
            while (at < value.length() && URL_ENDS.indexOf(value.charAt(at)) < 0) {
                at++;
            }
            if (at - start > limits.literal()) {
                throw new QingwenException(
                        Kind.LITERAL_TOO_LONG,
                        "a data: URL has " + (at - start) + " characters, more than " + limits.literal()
                                + ", in the attribute " + attribute.getKey() + " of " + place(element, content)
                                + Limits.advice("literal"));
            }
            length -= at - start;
        }
        if (length > limits.attribute()) {
            throw new QingwenException(
                    Kind.ATTRIBUTE_TOO_LONG,
                    "the attribute " + attribute.getKey() + " of " + place(element, content) + " has " + length
                            + " characters, more than " + limits.attribute() + Limits.advice("attribute"));
        }
    }

    /** @throws QingwenException if an article has too many blocks */
    void blocks(Article article) {
        if (article.allBlocks().count() > limits.blocks()) {
            throw new QingwenException(
                    Kind.TOO_MANY_BLOCKS,
                    "the article has more than " + limits.blocks() + " blocks" + Limits.advice("blocks"));
        }
    }

    private static String place(Element element, Element content) {
        String path = new ElementPaths(content).of(element).path();
        return path.isEmpty() ? "the content's own element" : path;
    }
}
