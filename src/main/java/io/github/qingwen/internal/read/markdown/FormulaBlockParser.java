package io.github.qingwen.internal.read.markdown;

import io.github.qingwen.render.markdown.FormulaBlock;
import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Parses display formulas, from a line that begins with {@code $$} to a line that ends with {@code $$}. */
final class FormulaBlockParser extends AbstractBlockParser {
    private static final String DELIMITER = "$$";

    private final SourceBlock block = new SourceBlock();

    private FormulaBlockParser() {
        block.source.append(DELIMITER);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        // LaTeX allows no blank line in a formula; an unclosed formula is text
        return block.closed || state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        String text = line.getContent().toString();
        block.source.append(text).append('\n');
        block.closed = text.stripTrailing().endsWith(DELIMITER);
    }

    @Override
    public void closeBlock() {
        if (block.closed) {
            String latex = block.source.substring(DELIMITER.length()).strip();
            block.become(new FormulaBlock(
                    latex.substring(0, latex.length() - DELIMITER.length()).strip()));
        }
    }

    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            String line = state.getLine().getContent().toString();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() >= Markdown.CODE_INDENT || !line.startsWith(DELIMITER, start)) {
                return BlockStart.none();
            }
            int content = start + DELIMITER.length();
            int end = line.indexOf(DELIMITER, content);
            // text after the closing delimiter makes it an inline formula
            return end < 0 || line.substring(end + DELIMITER.length()).isBlank()
                    ? BlockStart.of(new FormulaBlockParser()).atIndex(content)
                    : BlockStart.none();
        }
    }
}
