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
 * Counts the boxes of each look in an article, and the text in them. A look that covers much of the article does not
 * set text apart.
 */
final class BoxLooks {
    /** Maximum share of an article's text in boxes of a look that sets text apart. */
    private static final double MOST = 0.5;
    /** The same for a look with several boxes. */
    private static final double MOST_OF_SEVERAL = 0.25;

    private static final int SEVERAL = 4;

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

    /** The visible properties of a box. */
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
     * Counts the text of segments, nested content included.
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

    /** Returns true if boxes of a style hold little enough of the article to set text apart. */
    boolean setApart(BoxStyle style) {
        Tally tally = tallies.get(Look.of(style));
        return tally == null || tally.length <= all * (tally.boxes >= SEVERAL ? MOST_OF_SEVERAL : MOST);
    }
}
