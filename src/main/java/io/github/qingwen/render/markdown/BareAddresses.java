package io.github.qingwen.render.markdown;

import io.github.qingwen.internal.text.BareAddress;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Turns addresses in text into links, as readers of Markdown do themselves (GFM, section 6.9), but end them where they
 * end: those readers take all that follows up to a space, which Chinese does not set.
 */
final class BareAddresses {
    private BareAddresses() {}

    /** Returns inline content in which addresses outside links are links; the same list where there are none. */
    static List<Inline> linked(List<Inline> content) {
        List<Inline> linked = null;
        for (int i = 0; i < content.size(); i++) {
            List<Inline> parts = parts(content.get(i));
            if (linked == null && !(parts.size() == 1 && parts.get(0) == content.get(i))) {
                linked = new ArrayList<>(content.subList(0, i));
            }
            if (linked != null) {
                linked.addAll(parts);
            }
        }
        return linked == null ? content : linked;
    }

    private static List<Inline> parts(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return parts(text);
        }
        if (inline instanceof Inline.Strong strong) {
            return List.of(around(strong, strong.content(), Inline.Strong::new));
        }
        if (inline instanceof Inline.Emphasis emphasis) {
            return List.of(around(emphasis, emphasis.content(), Inline.Emphasis::new));
        }
        if (inline instanceof Inline.Underline underline) {
            return List.of(around(underline, underline.content(), Inline.Underline::new));
        }
        if (inline instanceof Inline.Strikethrough strikethrough) {
            return List.of(around(strikethrough, strikethrough.content(), Inline.Strikethrough::new));
        }
        return List.of(inline);
    }

    private static Inline around(Inline inline, List<Inline> content, Function<List<Inline>, Inline> format) {
        List<Inline> linked = linked(content);
        return linked == content ? inline : format.apply(linked);
    }

    private static List<Inline> parts(Inline.Text text) {
        String words = text.text();
        BareAddress address = BareAddress.next(words, 0);
        if (address == null) {
            return List.of(text);
        }
        List<Inline> parts = new ArrayList<>();
        int at = 0;
        while (address != null) {
            addText(words.substring(at, address.start()), parts);
            Inline shown = new Inline.Text(words.substring(address.start(), address.end()));
            parts.add(new Inline.Link(address.url(), List.of(shown)));
            at = address.end();
            address = BareAddress.next(words, at);
        }
        addText(words.substring(at), parts);
        return parts;
    }

    private static void addText(String words, List<Inline> parts) {
        if (!words.isEmpty()) {
            parts.add(new Inline.Text(words));
        }
    }
}
