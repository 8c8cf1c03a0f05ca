package io.github.qingwen.internal.structure.table;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                        io.github.qingwen.model.Block.Table.class,
                        table -> assertThat(table.header()).hasSize(1));
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
}
