package io.github.qingwen.internal.structure.line;

import io.github.qingwen.internal.layout.Atomic;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.segment.Segment;

/**
 * The inline content of a line.
 *
 * @param isLink whether nearly all of its text is a link
 * @param hasLink whether some of its text is a link
 * @param isLabelOfLink whether its text ends with a colon before its first link, as in {@code Source: LINK}
 * @param leadsBold whether it begins in bold and continues in another weight
 * @param isFormula whether it holds a formula and no text
 */
public record Content(boolean isLink, boolean hasLink, boolean isLabelOfLink, boolean leadsBold, boolean isFormula) {
    private static final double LINK_SHARE = 0.8;

    static Content of(Segment.Text segment) {
        int linked = 0;
        int length = 0;
        boolean first = true;
        boolean labelled = false;
        boolean bold = false;
        boolean formula = false;
        for (Run run : segment.runs()) {
            if (run instanceof Run.Text text && text.hasContent()) {
                String stripped = text.text().strip();
                length += stripped.length();
                if (text.style().link() != null) {
                    linked += stripped.length();
                } else {
                    labelled = linked == 0 && (stripped.endsWith("：") || stripped.endsWith(":"));
                }
                bold |= first && text.style().isBold();
                first = false;
            } else if (run instanceof Run.Atom inline) {
                formula |= inline.content() instanceof Atomic.Formula;
            }
        }
        return new Content(
                length > 0 && linked >= LINK_SHARE * length,
                linked > 0,
                labelled && linked > 0,
                bold && !segment.typography().bold(),
                formula && length == 0);
    }
}
