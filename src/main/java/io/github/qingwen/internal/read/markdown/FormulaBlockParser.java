package io.github.qingwen.internal.read.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Parses display formulas: from a line that begins with two dollar signs to one that ends with two. */
final class FormulaBlockParser extends AbstractBlockParser {
    private static final String DELIMITER = "$$";

    /** A display formula. */
    static final class FormulaBlock extends CustomBlock {
        private final StringBuilder lines = new StringBuilder();
        private boolean closed;

        /** Returns whether the delimiter at the end was found. */
        boolean closed() {
            return closed;
        }

        /** Returns what stands in the source. */
        String source() {
            return DELIMITER + lines;
        }

        /** Returns the formula as LaTeX without delimiters. */
        String latex() {
            String latex = lines.toString().strip();
            return latex.substring(0, latex.length() - DELIMITER.length()).strip();
        }
    }

    private final FormulaBlock block = new FormulaBlock();

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        // LaTeX has no blank lines in a formula: one that is not closed is text
        return block.closed || state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        String text = line.getContent().toString();
        block.lines.append(text).append('\n');
        block.closed = text.stripTrailing().endsWith(DELIMITER);
    }

    /** Starts such blocks. */
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
            // what goes on behind the formula is a line with a formula in it
            return end < 0 || line.substring(end + DELIMITER.length()).isBlank()
                    ? BlockStart.of(new FormulaBlockParser()).atIndex(content)
                    : BlockStart.none();
        }
    }
}
