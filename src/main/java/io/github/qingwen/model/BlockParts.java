package io.github.qingwen.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The direct parts of a block, in reading order of the components.
 *
 * @param images pictures of the block itself, not those of its inline content
 * @param content its line of inline content: its text, title or caption
 * @param lines its plain lines of text
 * @param blocks the blocks inside it
 */
record BlockParts(List<Image> images, List<Inline> content, List<String> lines, List<Block> blocks) {
    static BlockParts of(Block block) {
        return block.accept(new Reader());
    }

    private static BlockParts ofContent(List<Inline> content, List<Block> blocks) {
        return new BlockParts(List.of(), content, List.of(), blocks);
    }

    private static BlockParts ofLines(List<String> lines) {
        return new BlockParts(List.of(), List.of(), lines, List.of());
    }

    private static final class Reader implements Block.Visitor<BlockParts> {
        /** Dividers and raw source have no parts. */
        @Override
        public BlockParts otherwise(Block block) {
            return ofLines(List.of());
        }

        @Override
        public BlockParts heading(Block.Heading heading) {
            return ofContent(heading.content(), List.of());
        }

        @Override
        public BlockParts paragraph(Block.Paragraph paragraph) {
            return ofContent(paragraph.content(), List.of());
        }

        @Override
        public BlockParts quote(Block.Quote quote) {
            return ofContent(quote.title(), quote.blocks());
        }

        @Override
        public BlockParts list(Block.ItemList list) {
            return ofContent(
                    List.of(),
                    list.items().stream()
                            .flatMap(item -> item.blocks().stream())
                            .toList());
        }

        @Override
        public BlockParts figure(Block.Figure figure) {
            return new BlockParts(figure.images(), figure.caption(), List.of(), List.of());
        }

        @Override
        public BlockParts code(Block.Code code) {
            return ofLines(List.of(code.code()));
        }

        @Override
        public BlockParts table(Block.Table table) {
            List<Block> blocks = Stream.concat(table.header().stream(), table.rows().stream())
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.blocks().stream())
                    .toList();
            return ofContent(table.caption(), blocks);
        }

        @Override
        public BlockParts formula(Block.Formula formula) {
            return ofLines(List.of(formula.latex()));
        }

        @Override
        public BlockParts card(Block.Card card) {
            List<Image> images = Stream.ofNullable(card.cover()).toList();
            List<String> lines = Stream.concat(Stream.ofNullable(card.title()), Stream.ofNullable(card.description()))
                    .toList();
            return new BlockParts(images, List.of(), lines, List.of());
        }

        @Override
        public BlockParts unknown(Block.Unknown unknown) {
            return ofLines(List.of(UnknownFields.text(unknown.fields())));
        }
    }
}
