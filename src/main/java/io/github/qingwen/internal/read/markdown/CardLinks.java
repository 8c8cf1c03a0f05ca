package io.github.qingwen.internal.read.markdown;

import io.github.qingwen.internal.read.markdown.StatedNodes.Element;
import io.github.qingwen.internal.text.Whitespace;
import io.github.qingwen.model.CardKind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Cards in the form that this library writes: a link with a card kind and perhaps a title, {@code [视频：石桥](…)}. */
final class CardLinks {
    private CardLinks() {}

    /** Returns the card for a node that is such a link, or null. */
    static @Nullable Element card(@Nullable Node node) {
        if (!(node instanceof Link link) || link.getTitle() != null) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (Node part = link.getFirstChild(); part != null; part = part.getNext()) {
            if (!(part instanceof Text run)) {
                return null;
            }
            text.append(run.getLiteral());
        }
        String[] labelAndTitle = text.toString().split("：", 2);
        String title = labelAndTitle.length > 1 ? labelAndTitle[1] : null;
        if (title != null && Whitespace.isBlank(title)) {
            return null;
        }
        for (CardKind kind : CardKind.values()) {
            if (kind.label().equals(labelAndTitle[0])) {
                Map<String, String> attributes = new LinkedHashMap<>();
                attributes.put("data-card", kind.id());
                attributes.put("data-url", link.getDestination());
                if (title != null) {
                    attributes.put("data-title", title);
                }
                return new Element("figure", attributes);
            }
        }
        return null;
    }
}
