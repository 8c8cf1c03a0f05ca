package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.layout.BoxStyle;
import io.github.qingwen.internal.structure.inline.InlineBuilder;
import io.github.qingwen.internal.structure.segment.PendingEntry;
import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.Typography;
import io.github.qingwen.internal.structure.segment.VisibleBox;
import io.github.qingwen.internal.text.Sentences;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes quotations from visible boxes. A box is a quotation if its style sets it apart, it holds only text and lists,
 * and its text likely has no other role. A short first line of the box is the title.
 */
public final class Quotes implements Inference {
    /** Minimum length of a quotation. A box around less text is a label. */
    private static final int MIN_LENGTH = 10;
    /** Minimum mean probability, 0 to 1, of other roles over the text of a box for the box to be no quotation. */
    private static final double LIKELY = 0.5;
    /** Maximum length of a title. */
    private static final int MAX_TITLE_LENGTH = 20;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.QUOTE);
    }

    /** Lines of any role can be a quotation if they are in a box. */
    @Override
    public boolean needsRole() {
        return false;
    }

    @Override
    public List<Segment> apply(List<Segment> segments, Scope scope) {
        return inside(null, segments, BoxLooks.of(segments, scope.length()), scope);
    }

    /** Returns the segments with the boxes directly inside {@code around} as quotations, outermost first. */
    private static List<Segment> inside(
            @Nullable VisibleBox around, List<Segment> segments, BoxLooks looks, Scope scope) {
        List<Segment> result = new ArrayList<>(segments.size());
        int at = 0;
        while (at < segments.size()) {
            VisibleBox box = directlyInside(around, segments.get(at).box());
            int end = at + 1;
            while (end < segments.size()
                    && directlyInside(around, segments.get(end).box()) == box) {
                end++;
            }
            List<Segment> group = segments.subList(at, end);
            if (box == null) {
                result.addAll(group);
            } else if (isQuote(box, group, looks)) {
                result.add(quote(box, around, group, scope));
            } else {
                result.addAll(inside(box, group, looks, scope));
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

    /** A look that covers much of the article does not set text apart. */
    private static boolean isQuote(VisibleBox box, List<Segment> group, BoxLooks looks) {
        double other = 0;
        int length = 0;
        for (int i = 0; i < group.size(); i++) {
            Segment segment = group.get(i);
            if (segment instanceof Segment.Text text) {
                int own = text.typography().length();
                length += own;
                other += own
                        * (text.decision().likelihood(Role.PROMPT)
                                + text.decision().likelihood(Role.CREDIT)
                                + text.decision().likelihood(Role.HEADING));
            } else if (!isList(segment) && !(i == 0 && isTitle(segment))) {
                return false;
            }
        }
        return length >= MIN_LENGTH
                && other <= length * LIKELY
                && setsApart(box.style())
                && looks.setApart(box.style());
    }

    private static boolean setsApart(BoxStyle style) {
        return style.isFramed()
                || style.left()
                || style.background() != null
                || style.backgroundImage()
                || (style.top() && style.bottom());
    }

    private static boolean isList(Segment segment) {
        return segment instanceof Segment.Composite composite
                && (composite.kind() == Segment.Kind.LIST || composite.kind() == Segment.Kind.QUOTE);
    }

    private static boolean isTitle(Segment segment) {
        return segment instanceof Segment.Heading heading
                && heading.level() == null
                && heading.typography().length() <= MAX_TITLE_LENGTH;
    }

    private static Segment quote(VisibleBox box, @Nullable VisibleBox around, List<Segment> group, Scope scope) {
        List<Inline> title = group.size() == 1 ? List.of() : title(group.get(0), group.get(1), scope);
        List<Segment> content = title.isEmpty() ? group : group.subList(1, group.size());
        Segment.Text text = firstText(group);
        if (!title.isEmpty() && group.get(0) instanceof Segment.Text first && first.inferred() != null) {
            scope.entries().add(first.inferred());
        }
        return new Segment.Composite(
                Segment.Kind.QUOTE,
                List.of(List.copyOf(content)),
                parts -> List.of(new Block.Quote(title, parts.get(0))),
                around,
                text == null ? null : inferred(text, box, !title.isEmpty(), scope));
    }

    private static List<Inline> title(Segment first, Segment next, Scope scope) {
        if (first instanceof Segment.Heading heading) {
            return heading.content();
        }
        return first instanceof Segment.Text text && isTitle(text.typography(), next)
                ? InlineBuilder.withoutStrong(scope.inlines(text))
                : List.of();
    }

    private static Segment.@Nullable Text firstText(List<Segment> group) {
        for (Segment segment : group) {
            if (segment instanceof Segment.Text text) {
                return text;
            }
        }
        return null;
    }

    private static PendingEntry inferred(Segment.Text text, VisibleBox box, boolean hasTitle, Scope scope) {
        String likely = Math.round(text.decision().likelihood(Role.QUOTE) * 100) + " % likely by its words";
        return hasTitle
                ? scope.unweighed(text, facts(box.style()), "its first line a title", likely)
                : scope.unweighed(text, facts(box.style()), likely);
    }

    private static String facts(BoxStyle style) {
        if (style.isFramed()) {
            return "text in a frame";
        }
        if (style.background() != null || style.backgroundImage()) {
            return "text on a background of its own";
        }
        return style.left() ? "text beside a bar" : "text between rules";
    }

    private static boolean isTitle(Typography line, Segment next) {
        if (line.length() > MAX_TITLE_LENGTH || Sentences.endsLikeClause(line.text())) {
            return false;
        }
        return !(next instanceof Segment.Text text)
                || (line.bold() && !text.typography().bold())
                || line.size() > text.typography().size()
                || (line.isCentered() && !text.typography().isCentered());
    }
}
