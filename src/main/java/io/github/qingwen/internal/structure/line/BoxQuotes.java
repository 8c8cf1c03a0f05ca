package io.github.qingwen.internal.structure.line;

import io.github.qingwen.internal.layout.BoxStyle;
import io.github.qingwen.internal.structure.inline.InlineBuilder;
import io.github.qingwen.internal.structure.segment.Inference;
import io.github.qingwen.internal.structure.segment.Outcome;
import io.github.qingwen.internal.structure.segment.Scope;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.Typography;
import io.github.qingwen.internal.structure.segment.VisibleBox;
import io.github.qingwen.internal.text.Sentences;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visible box around text alone, set apart from the rest: a quotation, its short first line the title. Boxes around pictures
 * or headings are the article's layout, and so is a box around most of it.
 */
public final class BoxQuotes implements Inference {
    /** Fewest characters of a quotation; a box around fewer is a label. */
    private static final int SHORTEST = 16;
    /** Most characters of a title. */
    private static final int LONGEST_TITLE = 20;

    @Override
    public Outcome apply(List<Segment> segments, Scope scope) {
        return Outcome.of(inside(null, segments, scope));
    }

    /** Returns the segments with the boxes directly inside {@code around} as quotations, outermost first. */
    private static List<Segment> inside(@Nullable VisibleBox around, List<Segment> segments, Scope scope) {
        List<Segment> result = new ArrayList<>(segments.size());
        int at = 0;
        while (at < segments.size()) {
            VisibleBox box = directlyInside(around, segments.get(at).box());
            int end = at + 1;
            while (box != null
                    && end < segments.size()
                    && directlyInside(around, segments.get(end).box()) == box) {
                end++;
            }
            List<Segment> group = segments.subList(at, end);
            if (box == null) {
                result.addAll(group);
            } else if (isQuote(box, group, scope)) {
                result.add(quote(box, around, group, scope));
            } else {
                result.addAll(inside(box, group, scope));
            }
            at = end;
        }
        return result;
    }

    /** Returns the box around a segment that is directly inside another box, or null. */
    private static @Nullable VisibleBox directlyInside(@Nullable VisibleBox around, @Nullable VisibleBox innermost) {
        VisibleBox box = innermost;
        while (box != null && box.outer() != around) {
            box = box.outer();
        }
        return box;
    }

    private static boolean isQuote(VisibleBox box, List<Segment> group, Scope scope) {
        int length = 0;
        for (Segment segment : group) {
            if (!isText(segment)) {
                return false;
            }
            length += segment instanceof Segment.Text text ? text.typography().length() : 0;
        }
        return setsApart(box.style())
                && length >= SHORTEST
                && length <= scope.document().length() / 2;
    }

    private static boolean isText(Segment segment) {
        return segment instanceof Segment.Text
                || (segment instanceof Segment.Composite composite
                        && (composite.kind() == Segment.Kind.LIST || composite.kind() == Segment.Kind.QUOTE));
    }

    private static boolean setsApart(BoxStyle style) {
        return style.isFramed()
                || style.left()
                || style.background() != null
                || style.backgroundImage()
                || (style.top() && style.bottom());
    }

    private static Segment quote(VisibleBox box, @Nullable VisibleBox around, List<Segment> group, Scope scope) {
        boolean titled = group.size() > 1
                && group.get(0) instanceof Segment.Text first
                && isTitle(first.typography(), group.get(1));
        List<Inline> title =
                titled ? InlineBuilder.withoutStrong(scope.inlines((Segment.Text) group.get(0))) : List.of();
        List<Segment> content = titled ? group.subList(1, group.size()) : group;
        Segment.Text text = firstText(group);
        return new Segment.Composite(
                Segment.Kind.QUOTE,
                List.of(List.copyOf(content)),
                parts -> List.of(new Block.Quote(title, parts.get(0))),
                around,
                text == null
                        ? null
                        : scope.inferred(text, facts(box.style()) + (titled ? ", its first line a title" : "")));
    }

    private static Segment.@Nullable Text firstText(List<Segment> group) {
        for (Segment segment : group) {
            if (segment instanceof Segment.Text text) {
                return text;
            }
        }
        return null;
    }

    private static String facts(BoxStyle style) {
        if (style.isFramed()) {
            return "text in a frame";
        }
        if (style.background() != null || style.backgroundImage()) {
            return "text on a background of its own";
        }
        return style.left() ? "text beside a bar" : "text between two rules";
    }

    private static boolean isTitle(Typography line, Segment next) {
        if (line.length() > LONGEST_TITLE || Sentences.endsLikeClause(line.text())) {
            return false;
        }
        return !(next instanceof Segment.Text text)
                || (line.bold() && !text.typography().bold())
                || line.size() > text.typography().size()
                || (line.isCentered() && !text.typography().isCentered());
    }
}
