package io.github.qingwen.render.text;

import io.github.qingwen.internal.text.Sentences;
import java.util.List;
import java.util.function.IntPredicate;

/** Finds where a text is best cut: between units, else behind a sentence, else anywhere. */
final class Cutter {
    private final String text;
    private final List<Unit> units;

    Cutter(String text, List<Unit> units) {
        this.text = text;
        this.units = units;
    }

    /**
     * Returns the offset of a cut: the end of the last unit before the limit, else behind the last sentence in the
     * second half of what fits, else the limit.
     *
     * @param first the index of the unit where the text begins
     * @param start the offset where it begins, less than the limit
     * @param floor the offset that a cut should be behind
     * @param limit the offset up to which the text fits
     * @param fits whether it fits up to an offset
     */
    int cut(int first, int start, int floor, int limit, IntPredicate fits) {
        int cut = -1;
        int last = first;
        for (int i = first; i < units.size() && units.get(i).start() < limit; i++) {
            int end = units.get(i).end();
            if (end > floor && end <= limit) {
                cut = end;
            }
            last = i;
        }
        return cut >= 0 ? cut : inside(units.get(last), Math.max(floor, start + (limit - start) / 2), limit, fits);
    }

    private int inside(Unit unit, int floor, int limit, IntPredicate fits) {
        PlacedPiece piece = unit.before(limit);
        if (piece.end() <= limit) {
            return behindHeading(unit, piece.end(), fits);
        }
        for (int end = limit; end > Math.max(floor, piece.start()); end--) {
            if (Sentences.endsAt(text, end)) {
                return end;
            }
        }
        return limit;
    }

    /** Returns the end of a heading, but if more fits, some of what it heads: no heading is left alone. */
    private int behindHeading(Unit unit, int end, IntPredicate fits) {
        if (end == unit.end()) {
            return end;
        }
        int more = text.offsetByCodePoints(unit.resumeAt(end), 1);
        return fits.test(more) ? more : end;
    }
}
