package io.github.qingwen.internal.structure.heading;

import io.github.qingwen.internal.Limits;
import io.github.qingwen.internal.structure.segment.Typography;
import java.util.ArrayList;
import java.util.List;

/** The typographies that several inferred headings of an article share: what looks like those is a heading too. */
final class RecurringHeadingStyles {
    private final List<Style> styles = new ArrayList<>();

    /** Counts an inferred heading. */
    void add(Typography heading) {
        for (Style style : styles) {
            if (style.typography.looksLike(heading)) {
                style.count++;
                return;
            }
        }
        if (styles.size() < Limits.HEADING_STYLES) {
            styles.add(new Style(heading));
        }
    }

    /** Returns how many of the counted headings look like this line, where they are enough to mean a heading; else 0. */
    int count(Typography line) {
        for (Style style : styles) {
            if (style.count >= HeadingThresholds.RECURRING && style.typography.looksLike(line)) {
                return style.count;
            }
        }
        return 0;
    }

    private static final class Style {
        private final Typography typography;
        private int count = 1;

        Style(Typography typography) {
            this.typography = typography;
        }
    }
}
