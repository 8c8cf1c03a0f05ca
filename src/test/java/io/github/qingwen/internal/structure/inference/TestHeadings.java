package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.css.CssColor;
import io.github.qingwen.internal.layout.Align;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.Typography;
import io.github.qingwen.model.Inline;
import java.util.List;

/** Headings written as {@code 20 春}, which looks 20 px high, or {@code h3 16 雨}, which the markup states too. */
final class TestHeadings {
    private TestHeadings() {}

    static Segment.Heading unstated(String text) {
        return of("16 " + text);
    }

    static Segment.Heading of(String written) {
        boolean stated = written.startsWith("h");
        Integer level = stated ? written.charAt(1) - '0' : null;
        String[] sizeAndText = (stated ? written.substring(3) : written).split(" ", 2);
        String text = sizeAndText[1];
        Typography typography =
                new Typography(text, Double.parseDouble(sizeAndText[0]), true, CssColor.BLACK, false, Align.START);
        return new Segment.Heading(List.of(new Inline.Text(text)), typography, level, null, null, null);
    }
}
