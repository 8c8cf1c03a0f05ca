package io.github.qingwen.internal.structure.inline;

import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Merges neighbouring texts of inline content. */
public final class TextMerger {
    private TextMerger() {}

    public static List<Inline> merged(List<Inline> content) {
        List<Inline> joined = new ArrayList<>(content.size());
        for (Inline inline : content) {
            int last = joined.size() - 1;
            if (last >= 0 && inline instanceof Inline.Text after && joined.get(last) instanceof Inline.Text before) {
                joined.set(last, new Inline.Text(before.text() + after.text()));
            } else {
                joined.add(inline);
            }
        }
        return joined;
    }
}
