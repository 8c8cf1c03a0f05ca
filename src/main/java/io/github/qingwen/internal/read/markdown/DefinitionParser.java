package io.github.qingwen.internal.read.markdown;

import io.github.qingwen.internal.read.markdown.StatedNodes.Element;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.commonmark.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Parses definitions of Markdown Extra: a colon, blanks and content, after a paragraph or another definition. Blocks
 * indented by four columns continue a definition.
 */
final class DefinitionParser extends AbstractBlockParser {
    private final Element block = Element.definition();

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() < Markdown.CODE_INDENT
                ? BlockContinue.none()
                : BlockContinue.atColumn(state.getColumn() + Markdown.CODE_INDENT);
    }

    static @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        if (state.getIndent() >= Markdown.CODE_INDENT || line.charAt(start) != ':') {
            return BlockStart.none();
        }
        int content = Characters.skipSpaceTab(line, start + 1, line.length());
        return content > start + 1 && content < line.length() && isDefined(matched)
                ? BlockStart.of(new DefinitionParser()).atIndex(content)
                : BlockStart.none();
    }

    private static boolean isDefined(MatchedBlockParser matched) {
        Node before = matched.getMatchedBlockParser().getBlock().getLastChild();
        return before instanceof Paragraph
                || Element.isDefinition(before)
                || !matched.getParagraphLines().isEmpty();
    }
}
