package io.github.qingwen.internal.read.markdown;

import io.github.qingwen.internal.read.markdown.StatedNodes.Card;
import io.github.qingwen.internal.text.Whitespace;
import io.github.qingwen.model.CardKind;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Cards in the form that this library writes: a link with a card kind and perhaps a title, {@code [视频：石桥](…)}. */
final class CardLinks {
    private static final char TITLE_START = '：';

    private CardLinks() {}

    /** Returns the card for a node that is such a link, or null. */
    static @Nullable Card card(Node node) {
        if (!(node instanceof Link link) || link.getTitle() != null) {
            return null;
        }
        String text = textOf(link);
        return text == null ? null : card(text, link.getDestination());
    }

    private static @Nullable Card card(String text, String url) {
        int end = text.indexOf(TITLE_START);
        String label = end < 0 ? text : text.substring(0, end);
        String title = end < 0 ? null : text.substring(end + 1);
        if (title != null && Whitespace.isBlank(title)) {
            return null;
        }
        return CardKind.values().stream()
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .map(kind -> new Card(kind, title, url))
                .orElse(null);
    }

    /** Returns the text of a link; null if the link holds anything else. */
    private static @Nullable String textOf(Link link) {
        StringBuilder text = new StringBuilder();
        for (Node node = link.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof Text part)) {
                return null;
            }
            text.append(part.getLiteral());
        }
        return text.toString();
    }
}
