package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.css.CssColor;
import io.github.qingwen.internal.layout.BoxStyle;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.VisibleBox;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many boxes of each look an article has, and how much of its text stands in them: the look of much of it sets
 * nothing apart.
 */
final class BoxLooks {
    /** Greatest share of an article's text in boxes that set something apart. */
    private static final double MOST = 0.5;
    /** Greatest share in boxes of which there are several. */
    private static final double MOST_OF_SEVERAL = 0.25;

    private static final int SEVERAL = 3;

    /** The boxes of one look, and their text, in characters (code points). */
    private static final class Tally {
        private int length;
        private int boxes;
        private @Nullable VisibleBox last;

        void add(VisibleBox box, int characters) {
            length += characters;
            boxes += box == last ? 0 : 1;
            last = box;
        }
    }

    /** What of a box is seen. */
    private record Look(
            boolean top,
            boolean right,
            boolean bottom,
            boolean left,
            @Nullable CssColor background,
            boolean image) {
        static Look of(BoxStyle style) {
            return new Look(
                    style.top(),
                    style.right(),
                    style.bottom(),
                    style.left(),
                    style.background(),
                    style.backgroundImage());
        }
    }

    private final Map<Look, Tally> tallies = new HashMap<>();
    private final int all;

    private BoxLooks(int all) {
        this.all = all;
    }

    /**
     * Counts the text of segments, that of nested content too.
     *
     * @param all the length of the whole article
     */
    static BoxLooks of(List<Segment> segments, int all) {
        BoxLooks looks = new BoxLooks(all);
        looks.add(segments);
        return looks;
    }

    private void add(List<Segment> segments) {
        for (Segment segment : segments) {
            if (segment instanceof Segment.Composite composite) {
                composite.parts().forEach(this::add);
            } else if (segment instanceof Segment.Text text) {
                add(text.typography().length(), text.box());
            }
        }
    }

    private void add(int length, @Nullable VisibleBox innermost) {
        Set<Look> around = new HashSet<>();
        for (VisibleBox box = innermost; box != null; box = box.outer()) {
            Look look = Look.of(box.style());
            if (around.add(look)) {
                tallies.computeIfAbsent(look, key -> new Tally()).add(box, length);
            }
        }
    }

    /** Returns true where boxes of a style hold so little of the article that they set it apart. */
    boolean setApart(BoxStyle style) {
        Tally tally = tallies.get(Look.of(style));
        return tally == null || tally.length <= all * (tally.boxes >= SEVERAL ? MOST_OF_SEVERAL : MOST);
    }
}
