package io.github.qingwen.internal.read.markdown;

import io.github.qingwen.internal.Limits;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Splits paragraphs of too many lines. commonmark-java copies all lines of a paragraph at each line that could start
 * another block, which takes quadratic time.
 */
final class LongParagraphs extends AbstractBlockParser {
    /** A paragraph of the lines that are too many. */
    private final Paragraph paragraph = new Paragraph();

    private final List<SourceLine> lines = new ArrayList<>();

    static @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        return matched.getParagraphLines().getLines().size() < Limits.PARAGRAPH_LINES
                ? BlockStart.none()
                : BlockStart.of(new LongParagraphs()).atIndex(state.getIndex());
    }

    @Override
    public Block getBlock() {
        return paragraph;
    }

    @Override
    public boolean canHaveLazyContinuationLines() {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        lines.add(line);
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        inlineParser.parse(SourceLines.of(lines), paragraph);
    }
}
