package io.github.qingwen.internal.structure.element;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.Block;
import io.github.qingwen.model.Block.Alignment;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of the markup. {@code ¶} stands between blocks. */
class TableReaderTest {
    private static Block.Table table(String markup) {
        return (Block.Table) fragment(markup).article().blocks().get(0);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            <table><thead><tr><td>甲</td><td>乙</td></tr></thead>\
            <tbody><tr><td>1</td><td>2</td></tr></tbody></table> \
                ¦ table(head(p(甲) | p(乙)) row(p(1) | p(2)))
            <table><tr><th>甲</th><th>乙</th></tr><tr><td>1</td><td>2</td></tr></table> \
                ¦ table(head(p(甲) | p(乙)) row(p(1) | p(2)))
            <table><tr><th>甲</th><td>1</td></tr><tr><th>乙</th><td>2</td></tr></table> \
                ¦ table(row(p(甲) | p(1)) row(p(乙) | p(2)))
            <table><tr><td colspan="2">甲</td></tr><tr><td>1</td><td>2</td></tr></table> \
                ¦ table(row(colspan 2 p(甲)) row(p(1) | p(2)))
            <table><tr><td rowspan="2">甲</td><td>1</td></tr><tr><td>2</td></tr></table> \
                ¦ table(row(rowspan 2 p(甲) | p(1)) row(p(2)))
            <table><tr><td colspan="x">甲</td><td colspan="9999">1</td></tr></table> ¦ table(row(p(甲) | p(1)))
            <table><caption>表一</caption><tr><td>1</td><td>2</td></tr></table> ¦ table(表一: row(p(1) | p(2)))
            <table><tr><td><p>甲</p><p>乙</p></td><td><img src="https://a.cn/1.jpg"></td></tr></table> \
                ¦ table(row(p(甲) p(乙) | figure(https://a.cn/1.jpg)))
            <table><tr><td>甲</td><td><table><tr><td>1</td><td>2</td></tr></table></td></tr></table> \
                ¦ table(row(p(甲) | table(row(p(1) | p(2)))))
            """)
    void ofDataStayTables(String markup, String blocks) {
        fragment(markup).becomes(blocks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            <table><tr><td><h2>甲</h2><p>乙</p></td></tr></table>                ¦ h2(甲) ¶ p(乙)
            <table><tr><td>甲</td></tr><tr><td>乙</td></tr></table>              ¦ p(甲) ¶ p(乙)
            """)
    void ofOneColumnAreOpened(String markup, String blocks) {
        fragment(markup).becomes(blocks);
    }

    @Test
    void keepTheAlignmentOnWhichAColumnAgrees() {
        Block.Table table = table("""
                <table><tr><td>甲</td><td align="right">1</td><td style="text-align:center">一</td></tr>
                <tr><td>乙</td><td style="text-align:right">2</td><td>二</td></tr></table>""");

        assertThat(table.alignments()).containsExactly(Alignment.NONE, Alignment.RIGHT, Alignment.NONE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            <table><tr><th>甲</th><th>乙</th></tr><tr><th>丙</th><th>丁</th></tr><tr><td>1</td><td>2</td></tr></table> \
                ¦ table(head(p(甲) | p(乙)) head(p(丙) | p(丁)) row(p(1) | p(2)))
            <table><tr><td>1</td><td>2</td></tr><tr><th>甲</th><th>乙</th></tr></table> \
                ¦ table(row(p(1) | p(2)) row(p(甲) | p(乙)))
            <table><tr></tr><tr><td>1</td><td>2</td></tr></table> ¦ table(row() row(p(1) | p(2)))
            """)
    void haveAHeadInTheRowsOfHeaderCellsAtTheirStart(String markup, String blocks) {
        fragment(markup).becomes(blocks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            <th>甲</th><th><b>乙</b>丙</th>                        ¦ head(p(甲) | p(乙丙))
            <th><p>甲</p><pre>x</pre></th><th>乙</th>              ¦ head(p(甲) code(x) | p(乙))
            <th><a href="https://a.cn/">甲</a></th><th>乙</th>     ¦ head(p(link→https://a.cn/(甲)) | p(乙))
            """)
    void haveHeaderCellsThatAreBoldWithoutSayingSo(String cells, String row) {
        fragment("<table><tr>" + cells + "</tr><tr><td>1</td><td>2</td></tr></table>")
                .becomes("table(" + row + " row(p(1) | p(2)))");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2, 2", "999, 999", "1000, 1", "-2, 1", "x, 1"})
    void haveCellsThatSpanUpToThreeDigits(String attribute, int span) {
        Block.Cell cell = cell("<td colspan='" + attribute + "' rowspan='" + attribute + "'>甲</td><td>乙</td>");

        assertThat(cell.colspan()).isEqualTo(span);
        assertThat(cell.rowspan()).isEqualTo(span);
    }

    private static Block.Cell cell(String row) {
        return table("<table><tr>" + row + "</tr></table>")
                .rows()
                .get(0)
                .cells()
                .get(0);
    }

    @Test
    void ofOneColumnThatAreStatedStayTables() {
        fragment("<table data-stated><tr><td>甲</td></tr></table>").becomes("table(row(p(甲)))");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            <caption>甲<img src="https://a.cn/1">乙</caption> ¦ p(甲) ¶ figure(https://a.cn/1) ¶ p(乙) ¶ table(
            <caption>甲</caption><caption>乙</caption>        ¦ 'table(甲 乙: '
            <caption><p>甲</p><p>乙</p></caption>             ¦ 'table(甲 乙: '
            """)
    void haveTheLinesAboveThemForCaption(String caption, String start) {
        fragment("<table>" + caption + "<tr><td>1</td><td>2</td></tr></table>").becomes(start + "row(p(1) | p(2)))");
    }

    @Test
    void haveTheTextBetweenTheirRowsForCaption() {
        Element table = new Element("table").appendText("甲");
        table.appendElement("tr").append("<td>1</td><td>2</td>");
        Element content = new Element("section");
        content.appendChild(table);

        fragment(content).becomes("table(甲: row(p(1) | p(2)))");
    }

    @Test
    void haveTheTextOfARowThatIsInNoCellForACell() {
        Element row = new Element("tr").appendText("甲");
        row.append("<td>乙</td>");
        Element content = new Element("section");
        content.appendElement("table").appendChild(row);

        fragment(content).becomes("table(row(p(甲) | p(乙)))");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            center ¦ left   ¦ CENTER ¦ NONE
            right  ¦ center ¦ RIGHT  ¦ CENTER
            left   ¦ right  ¦ NONE   ¦ RIGHT
            """)
    void areAlignedAsTheirCells(String first, String second, Alignment left, Alignment right) {
        assertThat(table(aligned("<table>", first, second)).alignments()).containsExactly(left, right);
    }

    private static String aligned(String table, String first, String second) {
        return table + "<tr><td align='" + first + "'>1</td><td align='" + second + "'>2</td></tr></table>";
    }

    @Test
    void areAlignedToTheLeftOnlyWhereTheMarkupIsStated() {
        assertThat(table(aligned("<table>", "left", "left")).alignments()).isEmpty();
        assertThat(table(aligned("<table data-stated>", "left", "")).alignments())
                .containsExactly(Alignment.LEFT, Alignment.NONE);
        assertThat(table(aligned("<table data-stated>", "right", "left")).alignments())
                .containsExactly(Alignment.RIGHT, Alignment.LEFT);
    }

    @Test
    void haveAnAlignmentForEachColumnOfTheLongestRow() {
        String rows = "<table><tr><td align='right'>1</td></tr><tr><td align='right'>2</td><td>3</td></tr></table>";

        assertThat(table(rows).alignments()).containsExactly(Alignment.RIGHT, Alignment.NONE);
    }
}
