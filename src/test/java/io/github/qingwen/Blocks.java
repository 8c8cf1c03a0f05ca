package io.github.qingwen;

import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Footnote;
import java.util.List;
import java.util.function.Function;

/** Puts other blocks in the place of blocks, at every level. */
record Blocks(Function<Block, List<Block>> change) {
    Article in(Article article) {
        List<Footnote> footnotes = article.footnotes().stream()
                .map(footnote -> new Footnote(footnote.label(), in(footnote.blocks())))
                .toList();
        return new Article(article.metadata(), in(article.blocks()), footnotes);
    }

    private List<Block> in(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> change.apply(inside(block)).stream())
                .toList();
    }

    private Block inside(Block block) {
        if (block instanceof Block.Quote quote) {
            return new Block.Quote(quote.title(), in(quote.blocks()));
        }
        if (block instanceof Block.ListBlock list) {
            List<Block.ListItem> items = list.items().stream()
                    .map(item -> new Block.ListItem(in(item.blocks()), item.checked()))
                    .toList();
            return new Block.ListBlock(list.ordered(), list.start(), items);
        }
        if (block instanceof Block.Table table) {
            return new Block.Table(table.caption(), table.alignments(), rows(table.header()), rows(table.rows()));
        }
        return block;
    }

    private List<Block.Row> rows(List<Block.Row> rows) {
        return rows.stream()
                .map(row -> new Block.Row(row.cells().stream()
                        .map(cell -> new Block.Cell(cell.colspan(), cell.rowspan(), in(cell.blocks())))
                        .toList()))
                .toList();
    }
}
