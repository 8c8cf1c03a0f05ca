package io.github.qingwen.internal.read.markdown;

import java.util.Map;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Nodes for structure that CommonMark lacks. {@link StatedHtml} writes them. */
final class StatedNodes {
    private StatedNodes() {}

    /** A block that is written as an HTML element, such as a figure, a caption or the title of a quotation. */
    static final class Element extends CustomBlock {
        final String tag;
        final Map<String, String> attributes;

        Element(String tag, Map<String, String> attributes) {
            this.tag = tag;
            this.attributes = attributes;
        }

        Element(String tag) {
            this(tag, Map.of());
        }

        /** Returns a definition of the terms before it. A term can have several definitions. */
        static Element definition() {
            return new Element("dd");
        }

        static boolean isDefinition(@Nullable Node node) {
            return node instanceof Element element && element.tag.equals("dd");
        }
    }

    /** An HTML attribute of its parent. It is the parent's last child. */
    static final class Attribute extends CustomNode {
        final String name;
        final String value;

        Attribute(String name, String value) {
            this.name = name;
            this.value = value;
        }
    }
}
