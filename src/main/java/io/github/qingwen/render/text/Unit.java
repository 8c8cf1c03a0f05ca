package io.github.qingwen.render.text;

import io.github.qingwen.model.Block;
import java.util.ArrayList;
import java.util.List;

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
        PlacedPiece before = pieces.get(0);
        for (PlacedPiece piece : pieces) {
            if (piece.start() < offset) {
                before = piece;
            }
        }
        return before;
    }

    /** Returns where text goes on behind a cut inside this unit: at the cut, or behind the separator there. */
    int resumeAt(int cut) {
        return pieces.stream()
                .filter(piece -> piece.end() > cut)
                .mapToInt(piece -> Math.max(piece.start(), cut))
                .findFirst()
                .orElseThrow();
    }

    private PlacedPiece last() {
        return pieces.get(pieces.size() - 1);
    }
}
