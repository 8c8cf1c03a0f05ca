package io.github.qingwen.internal.structure.line;

import io.github.qingwen.internal.layout.BoxStyle;
import io.github.qingwen.internal.structure.inline.InlineBuilder;
import io.github.qingwen.internal.structure.segment.Context;
import io.github.qingwen.internal.structure.segment.DocumentStatistics;
import io.github.qingwen.internal.structure.segment.Inference;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.Sentences;
import io.github.qingwen.internal.structure.segment.Typography;
import io.github.qingwen.internal.structure.segment.VisibleBox;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A box around words alone, set apart from the text: a quotation, its short first line the title. Boxes around pictures or
 * headings are how the article is laid out, and so is one around most of it.
 */
public final class BoxQuotes implements Inference {
    private static final int SHORTEST = 16;
    private static final int LONGEST_TITLE = 20;

    @Override
    public String id() {
        return "quote-box";
    }

    @Override
    public List<Segment> apply(List<Segment> parts, DocumentStatistics draft) {
        return level(parts, null, draft);
    }

    /** Takes the boxes directly inside {@code around}, outermost first. */
    private static List<Segment> level(List<Segment> parts, @Nullable VisibleBox around, DocumentStatistics draft) {
        List<Segment> result = new ArrayList<>(parts.size());
        int at = 0;
        while (at < parts.size()) {
            VisibleBox frame = inside(parts.get(at).frame(), around);
            int end = at + 1;
            while (frame != null && end < parts.size() && inside(parts.get(end).frame(), around) == frame) {
                end++;
            }
            List<Segment> group = parts.subList(at, end);
            if (frame == null) {
                result.addAll(group);
            } else if (isQuote(frame, group, draft)) {
                result.add(new Segment.Resolved(quote(group, draft.content()), around));
            } else {
                result.addAll(level(group, frame, draft));
            }
            at = end;
        }
        return result;
    }

    /** The frame around the part that is directly inside the other, null where there is none. */
    private static @Nullable VisibleBox inside(@Nullable VisibleBox frame, @Nullable VisibleBox around) {
        VisibleBox current = frame;
        while (current != null && current.outer() != around) {
            current = current.outer();
        }
        return current;
    }

    private static boolean isQuote(VisibleBox frame, List<Segment> group, DocumentStatistics draft) {
        int length = 0;
        for (Segment part : group) {
            if (part instanceof Segment.Heading || (part instanceof Segment.Resolved ready && !isWordy(ready.block()))) {
                return false;
            }
            length += part instanceof Segment.Text words ? words.look().length() : 0;
        }
        return setsApart(frame.box().style()) && length >= SHORTEST && length <= draft.length() / 2;
    }

    private static boolean isWordy(Block block) {
        return block instanceof Block.ItemList || block instanceof Block.Quote;
    }

    private static boolean setsApart(BoxStyle style) {
        return style.isFramed() || style.left() || style.background() != null || style.picture()
                || (style.top() && style.bottom());
    }

    private static Block quote(List<Segment> group, Context content) {
        if (group.size() > 1 && group.get(0) instanceof Segment.Text first && isTitle(first.look(), group.get(1))) {
            List<Inline> title = InlineBuilder.withoutStrong(content.inlines(first.runs()));
            return new Block.Quote(title, content.blocks(group.subList(1, group.size())));
        }
        return new Block.Quote(List.of(), content.blocks(group));
    }

    private static boolean isTitle(Typography look, Segment next) {
        if (look.length() > LONGEST_TITLE || Sentences.ends(look.text())) {
            return false;
        }
        return !(next instanceof Segment.Text words)
                || (look.bold() && !words.look().bold())
                || look.size() > words.look().size()
                || (look.isCentered() && !words.look().isCentered());
    }
}
