package io.github.qingwen.model;

import java.util.ArrayList;
import java.util.List;

/** The text of blocks and inline content, without formatting. */
final class PlainText {
    private PlainText() {}

    /**
     * Returns the lines of blocks in reading order; a line break or code with several lines gives line feeds in one of
     * them.
     */
    static List<String> lines(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        addLines(blocks, lines);
        return lines;
    }

    private static void addLines(List<Block> blocks, List<String> lines) {
        for (Block block : blocks) {
            BlockParts parts = BlockParts.of(block);
            if (!parts.content().isEmpty()) {
                lines.add(of(parts.content()));
            }
            lines.addAll(parts.lines());
            addLines(parts.blocks(), lines);
        }
    }

    static String of(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        append(content, text);
        return text.toString();
    }

    private static void append(List<Inline> content, StringBuilder text) {
        for (Inline inline : content) {
            InlineParts parts = InlineParts.of(inline);
            text.append(parts.text());
            append(parts.content(), text);
        }
    }
}
