package io.github.qingwen.internal.structure.line;

import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.Typography;
import org.jspecify.annotations.Nullable;

/**
 * A line of an article, with the facts that depend on the line alone. {@link Lines} has those that depend on its place.
 *
 * @param segment its text segment
 * @param wording its text
 * @param content its inline content
 * @param numbering the number or bullet at its start, or null
 */
public record Line(
        Segment.Text segment,
        Wording wording,
        Content content,
        Look look,
        Shape shape,
        @Nullable Numbering numbering) {
    static Line of(Segment.Text segment) {
        Wording wording = Wording.of(segment.typography().text());
        Look look = Look.of(segment);
        return new Line(
                segment, wording, Content.of(segment), look, Shape.of(segment, wording), Numbering.of(wording.text()));
    }

    /** Returns its text, whitespace collapsed. */
    public String text() {
        return wording.text();
    }

    /** Returns the length of its text in code points. */
    public int length() {
        return wording.length();
    }

    public Typography typography() {
        return segment.typography();
    }

    /** Returns true for a line in a heading element. */
    public boolean isInHeadingElement() {
        return segment.markup().heading() != null;
    }

    /** Returns true for a line that holds only a number. */
    public boolean isNumberAlone() {
        return numbering != null && numbering.alone() && !numbering.isBullet();
    }

    /** Returns true for a line that begins with a number. */
    public boolean isNumbered() {
        return numbering != null && !numbering.isBullet();
    }
}
