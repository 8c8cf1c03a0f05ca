package io.github.qingwen.render.text;

import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * Pieces joined to one text.
 *
 * @param text without a line feed at its end
 * @param pieces in the order of the text, those without text among them
 */
record PlacedText(String text, List<PlacedPiece> pieces) {
    /** What stands between two blocks of the text. */
    static final String SEPARATOR = "\n\n";

    private record OpenHeading(int level, String text) {}

    static PlacedText of(List<TextPiece> pieces) {
        StringBuilder text = new StringBuilder();
        List<PlacedPiece> placed = new ArrayList<>();
        List<OpenHeading> open = new ArrayList<>();
        List<String> headings = List.of();
        for (TextPiece piece : pieces) {
            if (piece.block() instanceof Block.Heading heading) {
                open.removeIf(outer -> outer.level() >= heading.level());
                open.add(new OpenHeading(
                        heading.level(), Inline.textOf(heading.content()).strip()));
                headings = open.stream().map(OpenHeading::text).toList();
            }
            if (!text.isEmpty() && !piece.text().isEmpty()) {
                text.append(SEPARATOR);
            }
            int start = text.length();
            text.append(piece.text());
            placed.add(new PlacedPiece(piece.block(), piece.heads(), piece.isLead(), start, text.length(), headings));
        }
        return new PlacedText(text.toString(), List.copyOf(placed));
    }
}
