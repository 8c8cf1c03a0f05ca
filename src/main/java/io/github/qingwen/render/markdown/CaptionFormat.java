package io.github.qingwen.render.markdown;

import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** CaptionFormat, which Markdown sets as emphasised lines. */
final class CaptionFormat {
    private CaptionFormat() {}

    /** The caption without emphasis of its own at the top: it becomes emphasis as a whole. */
    static List<Inline> withoutEmphasis(List<Inline> caption) {
        List<Inline> plain = new ArrayList<>(caption.size());
        for (Inline inline : caption) {
            if (inline instanceof Inline.Emphasis emphasis) {
                plain.addAll(withoutEmphasis(emphasis.content()));
            } else {
                plain.add(inline);
            }
        }
        return plain;
    }
}
