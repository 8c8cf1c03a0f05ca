package io.github.qingwen.internal.read.markdown;

import io.github.qingwen.internal.text.SiteTag;
import io.github.qingwen.render.markdown.RawBlock;
import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Parses a tag or shortcode that is alone on its line. If its content is verbatim, the block extends to the closing
 * tag.
 */
final class RawBlockParser extends AbstractBlockParser {
    private final SiteTag kind;
    private final @Nullable String pair;
    private final SourceBlock block = new SourceBlock();

    private RawBlockParser(SiteTag kind, @Nullable String pair) {
        this.kind = kind;
        this.pair = pair;
        block.closed = pair == null;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return block.closed ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        String text = line.getContent().toString();
        boolean first = block.source.isEmpty();
        String name = pair;
        if (name != null) {
            int last = text.lastIndexOf(kind.start());
            block.closed = last >= 0 && kind.closes(name, text, last);
        }
        // trailing spaces after a tag are invisible; inside its content they may matter
        block.source.append(first ? "" : "\n").append(first || block.closed ? text.stripTrailing() : text);
    }

    @Override
    public void closeBlock() {
        if (block.closed) {
            block.become(new RawBlock(block.source.toString()));
        }
    }

    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            String line = state.getLine().getContent().toString();
            int start = state.getNextNonSpaceIndex();
            SiteTag kind = state.getIndent() >= Markdown.CODE_INDENT ? null : SiteTag.at(line, start);
            if (kind == null) {
                return BlockStart.none();
            }
            int end = kind.endOfTag(line, start);
            String pair = end < 0 ? null : kind.opensVerbatim(line, start);
            boolean alone = end >= 0 && line.substring(end).isBlank();
            return alone || (pair != null && line.indexOf(kind.start(), end) < 0)
                    ? BlockStart.of(new RawBlockParser(kind, pair)).atIndex(start)
                    : BlockStart.none();
        }
    }
}
