package io.github.qingwen.internal.markdown;

import static io.github.qingwen.model.ArticleParts.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.internal.Limits;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SpanlessTableTest {
    private static String spanless(Block.Row... rows) {
        return words(SpanlessTable.of(table(rows)));
    }

    /** The words of a table: a line for each row, a bar between two cells. */
    private static String words(Block.Table table) {
        assertThat(MarkdownTables.rows(table).flatMap(row -> row.cells().stream()))
                .allMatch(cell -> cell.colspan() == 1 && cell.rowspan() == 1);
        return MarkdownTables.rows(table)
                .map(row -> row.cells().stream()
                        .map(cell -> Inline.textOf(CellLine.of(cell)))
                        .collect(Collectors.joining("|")))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aCellStandsInEachColumnAndRowThatItSpans() {
        assertThat(spanless(
                        row(cell(1, 3, "甲"), cell(2, 1, "乙"), cell(1, 1, "丙")),
                        row(cell(1, 2, "丁"), cell(1, 1, "戊"), cell(1, 2, "己")),
                        row(cell(1, 1, "庚")),
                        row(cell(1, 1, "辛"))))
                .isEqualTo("甲|乙|乙|丙\n甲|丁|戊|己\n甲|丁|庚|己\n辛");
    }

    @Test
    void aCellThatReachesBelowTheTableEndsWithIt() {
        assertThat(spanless(row(cell(1, 9, "甲"), cell(1, 1, "乙")), row(cell(1, 1, "丙"))))
                .isEqualTo("甲|乙\n甲|丙");
    }

    @Test
    void onlyTheFirstHeaderRowIsAHeader() {
        Block.Table two = new Block.Table(
                List.of(text("题")),
                List.of(Block.Alignment.LEFT),
                List.of(row(cell(1, 1, "甲")), row(cell(1, 1, "乙"))),
                List.of(row(cell(1, 1, "丙"))));

        Block.Table spanless = SpanlessTable.of(two);

        assertThat(spanless.header()).hasSize(1);
        assertThat(words(spanless)).isEqualTo("甲\n乙\n丙");
        assertThat(spanless.caption()).isEqualTo(two.caption());
        assertThat(spanless.alignments()).isEqualTo(two.alignments());
        assertThat(SpanlessTable.of(new Block.Table(null, null, null, two.rows()))
                        .header())
                .isEmpty();
    }

    @Test
    void cellsStandOnceWhereTheyWouldRepeatMoreThanTheBound() {
        String half = "茶".repeat(Limits.REPEATED_TEXT / 2 - 1);

        assertThat(spanless(row(cell(3, 1, half), cell(1, 1, "水")))).isEqualTo(half + '|' + half + '|' + half + "|水");
        assertThat(spanless(row(cell(3, 1, half + "茶"), cell(1, 1, "水")))).isEqualTo(half + "茶|水");
        assertThat(spanless(row(cell(3, 1, half), cell(2, 1, "水")))).isEqualTo(half + "|水");
    }

    @Test
    void rowsBelowTheTableAreNotRepeated() {
        String half = "茶".repeat(Limits.REPEATED_TEXT / 2 - 1);

        assertThat(spanless(row(cell(1, 1, "水")), row(cell(1, 9, half), cell(1, 1, "水"))))
                .isEqualTo("水\n" + half + "|水");
        assertThat(spanless(row(cell(1, 4, half + "茶"), cell(1, 1, "一")), row(cell(1, 1, "二")), row(cell(1, 1, "三"))))
                .isEqualTo(half + "茶|一\n二\n三");
    }
}
