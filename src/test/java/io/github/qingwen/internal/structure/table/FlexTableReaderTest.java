package io.github.qingwen.internal.structure.table;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlexTableReaderTest {
    private static String row(String style, String... cells) {
        StringBuilder row = new StringBuilder("<section style='display:flex'>");
        for (String cell : cells) {
            row.append("<section style='")
                    .append(style)
                    .append("'><p>")
                    .append(cell)
                    .append("</p></section>");
        }
        return row.append("</section>").toString();
    }

    private static final String LINED = "border:1px solid #ccc";

    @Test
    void rowsOfFramedCellsAreATable() {
        String grid = "<section>" + row(LINED, "甲", "乙") + row(LINED, "丙", "<b>丁</b>") + "</section>";

        assertThat(fragment(grid).sketch()).isEqualTo("table(row(p(甲) | p(乙)) row(p(丙) | p(strong(丁))))");
        assertThat(fragment(grid).without("table-of-boxes").sketch()).doesNotContain("table");
    }

    @Test
    void whoseFirstRowIsPaintedOtherwiseHaveAHead() {
        String grid = "<section>" + row("background:#08c;color:#fff", "甲", "乙") + row(LINED, "丙", "丁") + "</section>";

        assertThat(fragment(grid).article().blocks())
                .singleElement()
                .isInstanceOfSatisfying(
                        Block.Table.class, table -> assertThat(table.header()).hasSize(1));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"uneven", "unframed", "long", "picture", "single"})
    void otherBoxesSideBySideAreLayout(String kind) {
        String grid = switch (kind) {
            case "uneven" -> row(LINED, "甲", "乙") + row(LINED, "丙", "丁", "戊");
            case "unframed" -> row("", "甲", "乙") + row("", "丙", "丁");
            case "long" -> row(LINED, "甲", "乙".repeat(80)) + row(LINED, "丙", "丁");
            case "picture" -> row(LINED, "甲", "<img src='https://a.cn/1.jpg' width='300'>") + row(LINED, "丙", "丁");
            default -> row(LINED, "甲", "乙");
        };

        assertThat(fragment("<section>" + grid + "</section>").sketch()).doesNotContain("table");
    }

    private static String grid(String style, String... rows) {
        return "<section style='" + style + "'>" + String.join("", rows) + "</section>";
    }

    private static final String TABLE = "table(row(p(甲) | p(乙)) row(p(丙) | p(丁)))";

    @Test
    void areVisibleByTheirCellsTheirRowsOrTheBoxAround() {
        String first = row("", "甲", "乙");
        String second = row("", "丙", "丁");
        String linedRow = second.replace("display:flex", "display:flex;" + LINED);

        assertThat(fragment(grid(LINED, first, second)).sketch()).isEqualTo(TABLE);
        assertThat(fragment(grid("", first, linedRow)).sketch()).isEqualTo(TABLE);
        assertThat(fragment(grid("", first, row(LINED, "丙", "丁"))).sketch()).isEqualTo(TABLE);
    }

    @Test
    void haveRowsInWrappersToo() {
        String first = "<section><section>" + row(LINED, "甲", "乙") + "</section></section>";

        assertThat(fragment(grid("", first, row(LINED, "丙", "丁"))).sketch()).isEqualTo(TABLE);
    }

    @Test
    void haveCellsWithoutABoxToo() {
        String first = "<section style='display:flex'>甲<section style='" + LINED + "'>乙</section></section>";

        assertThat(fragment(grid("", first, row(LINED, "丙", "丁"))).sketch()).isEqualTo(TABLE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"60, true", "61, false"})
    void haveShortTextInTheirCells(int characters, boolean table) {
        String grid = grid("", row(LINED, "甲", "乙".repeat(characters)), row(LINED, "丙", "丁"));

        assertThat(fragment(grid).sketch().startsWith("table(")).isEqualTo(table);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"one column", "a line between", "a paragraph between", "boxes below each other"})
    void ofOneColumnOrAmongOtherContentAreNone(String kind) {
        String first = row(LINED, "甲", "乙");
        String second = row(LINED, "丙", "丁");
        String grid = switch (kind) {
            case "one column" -> row(LINED, "甲") + row(LINED, "乙");
            case "a line between" -> first + "戊" + second;
            case "a paragraph between" -> first + "<p>戊</p>" + second;
            default -> (first + second).replace("display:flex", "");
        };

        assertThat(fragment(grid("", grid)).sketch()).doesNotContain("table");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            甲                                     | 丙        | 0
            <b>甲</b>                              | 丙        | 1
            甲                                     | <b>丙</b> | 1
            <b>甲</b>                              | <b>丙</b> | 0
            <span style="background:#eee">甲</span> | 丙        | 0
            """)
    void haveAHeadWhereOneOfTheFirstTwoRowsIsBold(String first, String second, int header) {
        String grid = grid("", row(LINED, first, "乙"), row(LINED, second, "丁"), row(LINED, "戊", "己"));

        assertThat(fragment(grid).article().blocks())
                .singleElement()
                .isInstanceOfSatisfying(Block.Table.class, table -> {
                    assertThat(table.header()).hasSize(header);
                    assertThat(table.rows()).hasSize(3 - header);
                });
    }

    @Test
    void areInTheReportWithTheirTextAndSize() {
        String grid = grid("", row(LINED, "甲", " 乙 "), row(LINED, "丙", "丁"), row(LINED, "戊", "己"));

        assertThat(fragment(grid).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.rule()).isEqualTo("table-of-boxes");
            assertThat(entry.text()).isEqualTo("甲 乙 丙 丁 戊 己");
            assertThat(entry.note()).isEqualTo("3 rows of 2 cells side by side, with visible boxes");
        });
    }
}
