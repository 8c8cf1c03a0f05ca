package io.github.qingwen.render.text;

import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The text of an article and the place of each block in it. Built block by block. */
final class PlacedText {
    /** Separator of blocks. */
    static final String SEPARATOR = "\n\n";

    /** A single sentence that ends with a colon. */
    private static final Pattern LEAD = Pattern.compile("[^。！？!?\n]*[：:]");

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    /** The text of the headings above the next block, by level. */
    private final SortedMap<Integer, String> open = new TreeMap<>();

    private List<String> headings = List.of();

    /**
     * A block and its place in the text.
     *
     * @param heads whether it is the title or a heading
     * @param lead whether it may introduce the next block, such as “run this:” before code
     * @param start the offset of its start; for a block without text, the end of the text before it
     * @param end the offset of its end, exclusive
     * @param headings the text of the headings above it, outermost first; a heading includes itself
     */
    record Piece(Block block, boolean heads, boolean lead, int start, int end, List<String> headings) {
        boolean hasText() {
            return start < end;
        }

        boolean hasImages() {
            return !block.allImages().isEmpty();
        }
    }

    /**
     * Adds a block.
     *
     * @param content its text; empty if it has none
     */
    void add(Block block, String content, boolean heads) {
        if (block instanceof Block.Heading heading) {
            open.tailMap(heading.level()).clear();
            open.put(heading.level(), Inline.textOf(heading.content()).strip());
            headings = List.copyOf(open.values());
        }
        if (!text.isEmpty() && !content.isEmpty()) {
            text.append(SEPARATOR);
        }
        boolean lead = block instanceof Block.Paragraph && LEAD.matcher(content).matches();
        int start = text.length();
        text.append(content);
        pieces.add(new Piece(block, heads, lead, start, text.length(), headings));
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Returns the text without a line feed at its end. */
    @Override
    public String toString() {
        return text.toString();
    }
}
