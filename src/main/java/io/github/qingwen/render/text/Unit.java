package io.github.qingwen.render.text;

import io.github.qingwen.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A piece and before it those that head it: the title, headings, and the sentence that leads up to it. A chunk is cut
 * inside only where it must be.
 *
 * @param pieces at least one, all with text
 * @param body the offset of what is headed; the end where nothing is
 */
record Unit(List<PlacedPiece> pieces, int body) {
    /** Returns the units of the pieces that have text. */
    static List<Unit> of(List<PlacedPiece> all) {
        List<PlacedPiece> pieces = all.stream().filter(PlacedPiece::hasText).toList();
        List<Unit> units = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < pieces.size(); i++) {
            PlacedPiece piece = pieces.get(i);
            boolean last = i + 1 == pieces.size();
            boolean heads = piece.heads() || (!last && piece.isLeadOf(pieces.get(i + 1)));
            if (last || !heads) {
                units.add(new Unit(pieces.subList(first, i + 1), heads ? piece.end() : piece.start()));
                first = i + 1;
            }
        }
        return units;
    }

    int start() {
        return pieces.get(0).start();
    }

    int end() {
        return last().end();
    }

    /** Returns the headings above what is headed, outermost first. */
    List<String> headings() {
        return last().headings();
    }

    boolean hasHeading() {
        return pieces.stream().anyMatch(PlacedPiece::isHeading);
    }

    boolean isCodeOrTable() {
        Block block = last().block();
        return block instanceof Block.Code || block instanceof Block.Table;
    }

    /** Returns the last piece that begins before an offset, else the first. */
    PlacedPiece before(int offset) {
        return pieces.get(Math.max(0, count(piece -> piece.start() < offset) - 1));
    }

    /** Returns where text goes on behind a cut inside this unit: at the cut, or behind the separator there. */
    int resumeAt(int cut) {
        return Math.max(pieces.get(count(piece -> piece.end() <= cut)).start(), cut);
    }

    /** Returns how many pieces a test holds for, which are the first ones: pieces stand in the order of the text. */
    private int count(Predicate<PlacedPiece> test) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (test.test(pieces.get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private PlacedPiece last() {
        return pieces.get(pieces.size() - 1);
    }
}
