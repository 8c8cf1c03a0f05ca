package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.element.StatedMarkup;
import io.github.qingwen.internal.structure.inline.InlineBuilder;
import io.github.qingwen.internal.structure.line.Numbering;
import io.github.qingwen.internal.structure.segment.PendingEntry;
import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.Typography;
import io.github.qingwen.internal.structure.segment.VisibleBox;
import io.github.qingwen.model.Inline;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes headings from lines with that role. A number and its title, or several lines of one title, become one heading.
 * Its level is that of the enclosing heading element, if there is one.
 */
public final class Headings implements Inference {
    /** Maximum number of lines of a heading outside a heading element. More lines are an enumeration. */
    private static final int MAX_LINES = 4;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.HEADING, Role.HEADING_MORE);
    }

    @Override
    public List<Segment> apply(List<Segment> segments, Scope scope) {
        List<Segment> result = new ArrayList<>(segments.size());
        int at = 0;
        while (at < segments.size()) {
            if (Inference.isRole(segments.get(at), Role.HEADING)) {
                int title = at + 1;
                if (isNumberAlone(segments.get(at)) && title < segments.size() && isTitle(segments.get(title))) {
                    title++;
                }
                int end = Inference.endOfMore(segments, title, Role.HEADING_MORE);
                List<Segment.Text> lines = texts(segments.subList(at, end));
                if (lines.size() <= MAX_LINES || lines.get(0).markup().heading() != null) {
                    result.add(heading(lines, scope));
                } else {
                    result.addAll(lines);
                }
                at = end;
            } else {
                result.add(segments.get(at++));
            }
        }
        return result;
    }

    private static boolean isNumberAlone(Segment segment) {
        return Numbering.isAlone(((Segment.Text) segment).typography().text());
    }

    /**
     * A heading after a lone number is the title of that number, unless its markup states a separate heading or it has
     * its own number. A word with a number, such as {@code GPT-4}, is a title.
     */
    private static boolean isTitle(Segment segment) {
        if (!Inference.isRole(segment, Role.HEADING)
                || isStated(((Segment.Text) segment).markup().heading())) {
            return false;
        }
        Numbering own = Numbering.of(((Segment.Text) segment).typography().text());
        return own == null || (own.form() == Numbering.Form.WORD && !own.alone());
    }

    private static boolean isStated(Box.@Nullable Block heading) {
        return heading != null && StatedMarkup.isStated(heading.element());
    }

    private static List<Segment.Text> texts(List<Segment> segments) {
        return segments.stream().map(Segment.Text.class::cast).toList();
    }

    private static Segment.Heading heading(List<Segment.Text> lines, Scope scope) {
        List<Inline> content = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Typography last = lines.get(0).typography();
        for (List<Segment.Text> paragraph : paragraphs(lines)) {
            if (needsSpace(text, last, paragraph.get(0).typography())) {
                content.add(new Inline.Text(" "));
                text.append(' ');
            }
            List<Run> runs = new ArrayList<>();
            for (Segment.Text line : paragraph) {
                runs.addAll(line.runs());
                last = line.typography();
                text.append(last.text());
            }
            List<Inline> inlines = scope.inlines(runs);
            content.addAll(
                    isStated(lines.get(0).markup().heading())
                            ? InlineBuilder.withoutStrong(inlines)
                            : InlineBuilder.withoutEmphasis(inlines));
        }
        Box.Block element = lines.get(0).markup().heading();
        int level = lines.get(0).markup().headingLevel();
        PendingEntry inferred = level > 0 ? null : inferred(text.toString(), lines, scope);
        return new Segment.Heading(
                merged(content),
                last,
                level == 0 ? null : level,
                element == null ? null : scope.targets().idOf(element.element()),
                outermost(lines),
                inferred);
    }

    private static PendingEntry inferred(String text, List<Segment.Text> lines, Scope scope) {
        int more = lines.size() - 1;
        if (more == 0) {
            return scope.weighed(Action.INFERRED, Category.STRUCTURE, text, lines.get(0));
        }
        String remark = "with the " + (more == 1 ? "line" : more + " lines") + " below it";
        return scope.weighed(Action.INFERRED, Category.STRUCTURE, text, lines.get(0), remark);
    }

    /** Groups lines into paragraphs. Lines of one paragraph keep the line breaks between them. */
    private static List<List<Segment.Text>> paragraphs(List<Segment.Text> lines) {
        List<List<Segment.Text>> paragraphs = new ArrayList<>();
        for (Segment.Text line : lines) {
            if (paragraphs.isEmpty() || !line.markup().continues()) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.get(paragraphs.size() - 1).add(line);
        }
        return paragraphs;
    }

    /** Returns the innermost visible box around all lines: a chip around the number is part of the heading. */
    private static @Nullable VisibleBox outermost(List<Segment.Text> lines) {
        VisibleBox box = lines.get(0).box();
        while (box != null && !isAround(box, lines)) {
            box = box.outer();
        }
        return box;
    }

    private static boolean isAround(VisibleBox box, List<Segment.Text> lines) {
        return lines.stream().allMatch(line -> {
            VisibleBox around = line.box();
            while (around != null && around != box) {
                around = around.outer();
            }
            return around == box;
        });
    }

    /**
     * Returns true between a number and its title, and between letters. Chinese text that continues in the same style
     * needs no space.
     */
    private static boolean needsSpace(CharSequence before, Typography last, Typography next) {
        if (before.isEmpty() || next.text().isEmpty()) {
            return false;
        }
        if (Numbering.isAlone(before.toString())) {
            return true;
        }
        int end = Character.codePointBefore(before, before.length());
        int start = next.text().codePointAt(0);
        return Character.isLetterOrDigit(end)
                && Character.isLetterOrDigit(start)
                && !(Character.isIdeographic(end) && Character.isIdeographic(start) && last.looksLike(next));
    }

    /** Merges neighbouring texts. */
    private static List<Inline> merged(List<Inline> content) {
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
