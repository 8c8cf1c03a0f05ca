package io.github.qingwen.internal.read.markdown;

import io.github.qingwen.internal.text.SiteTag;
import io.github.qingwen.render.markdown.FormulaBlock;
import io.github.qingwen.render.markdown.RawBlock;
import java.util.function.Function;
import java.util.function.Predicate;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Parses blocks that stay source: display formulas, and tags or shortcodes that are alone on their line. A formula and a
 * tag with verbatim content extend to the line that closes them.
 */
final class SourceBlockParser extends AbstractBlockParser {
    private static final String DOLLARS = "$$";

    /** The source of a block. If the block is never closed, it stays in the document as text. */
    static final class SourceBlock extends CustomBlock {
        final StringBuilder source = new StringBuilder();
    }

    private final SourceBlock block = new SourceBlock();
    private final Predicate<String> isLastLine;
    private final boolean takesBlankLines;
    private final Function<String, Block> parsed;
    private boolean closed;

    /**
     * @param closed whether the block has only one line
     * @param isLastLine whether a later line is the last one
     * @param parsed returns the block for its source
     */
    private SourceBlockParser(
            boolean closed, Predicate<String> isLastLine, boolean takesBlankLines, Function<String, Block> parsed) {
        this.closed = closed;
        this.isLastLine = isLastLine;
        this.takesBlankLines = takesBlankLines;
        this.parsed = parsed;
    }

    /** Starts a formula at a line that begins with {@code $$}. */
    static @Nullable BlockStart formula(ParserState state, MatchedBlockParser matched) {
        String line = state.getLine().getContent().toString();
        int start = state.getNextNonSpaceIndex();
        if (state.getIndent() >= Markdown.CODE_INDENT || !line.startsWith(DOLLARS, start)) {
            return BlockStart.none();
        }
        int end = line.indexOf(DOLLARS, start + DOLLARS.length());
        // text after the closing delimiter makes it an inline formula
        if (end >= 0 && !line.substring(end + DOLLARS.length()).isBlank()) {
            return BlockStart.none();
        }
        Predicate<String> isLastLine = text -> text.stripTrailing().endsWith(DOLLARS);
        // LaTeX allows no blank line in a formula
        return BlockStart.of(new SourceBlockParser(end >= 0, isLastLine, false, SourceBlockParser::formula))
                .atIndex(start);
    }

    private static Block formula(String source) {
        int end = source.length() - DOLLARS.length();
        return new FormulaBlock(source.substring(DOLLARS.length(), end).strip());
    }

    /** Starts a tag or shortcode. */
    static @Nullable BlockStart tag(ParserState state, MatchedBlockParser matched) {
        String line = state.getLine().getContent().toString();
        int start = state.getNextNonSpaceIndex();
        SiteTag kind = state.getIndent() >= Markdown.CODE_INDENT ? null : SiteTag.at(line, start);
        int end = kind == null ? -1 : kind.endOfTag(line, start);
        if (kind == null || end < 0) {
            return BlockStart.none();
        }
        String pair = kind.opensVerbatim(line, start);
        if (!line.substring(end).isBlank() && (pair == null || line.indexOf(kind.start(), end) >= 0)) {
            return BlockStart.none();
        }
        Predicate<String> isLastLine = text -> {
            int last = text.lastIndexOf(kind.start());
            return last >= 0 && pair != null && kind.closes(pair, text, last);
        };
        return BlockStart.of(new SourceBlockParser(pair == null, isLastLine, true, RawBlock::new))
                .atIndex(start);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return closed || (state.isBlank() && !takesBlankLines)
                ? BlockContinue.none()
                : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        String text = line.getContent().toString();
        boolean first = block.source.isEmpty();
        closed |= !first && isLastLine.test(text);
        // trailing spaces after a tag are invisible; inside its content they may matter
        block.source.append(first ? "" : "\n").append(first || closed ? text.stripTrailing() : text);
    }

    @Override
    public void closeBlock() {
        if (closed) {
            block.insertBefore(parsed.apply(block.source.toString()));
            block.unlink();
        }
    }
}
