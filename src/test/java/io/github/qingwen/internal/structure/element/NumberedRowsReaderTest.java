package io.github.qingwen.internal.structure.element;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberedRowsReaderTest {
    private static String row(String badge, String content) {
        return "<section style='display:flex'><section>" + badge + "</section>" + content + "</section>";
    }

    private static String rows(String first, String second) {
        return "<section>" + row(first, "<p>甲</p>") + row(second, "<p>乙</p>") + "</section>";
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"1, 2, 1", "3., 4., 3", "①, ②, 1", "<p><b>1</b></p>, <p>2</p>, 1"})
    void numbersBesideTextAreAnOrderedList(String first, String second, int start) {
        fragment(rows(first, second)).becomes("list from " + start + "(item(p(甲)) item(p(乙)))");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"1, 3", "1, 1", "01, 02", "1, 一个", "•, •", "1, ''"})
    void otherCellsAreNot(String first, String second) {
        assertThat(fragment(rows(first, second)).sketch()).doesNotContain("list");
    }

    @Test
    void oneRowIsNoList() {
        assertThat(fragment("<section>" + row("1", "<p>甲</p>") + "</section>").sketch())
                .doesNotContain("list");
    }

    @Test
    void anItemHoldsAllThatStandsBesideItsNumber() {
        String figure = "<p>甲</p><img src='https://a.cn/1' width='300'>";

        fragment("<section>" + row("1", "<div>" + figure + "</div>") + row("2", "<p>乙</p><p>丙</p>") + "</section>")
                .becomes("list from 1(item(p(甲) figure(https://a.cn/1)) item(p(乙) p(丙)))");
    }

    @Test
    void areTextWhereTheirRuleIsOff() {
        assertThat(fragment(rows("1", "2")).without("list-rows").sketch()).doesNotContain("list");
    }

    @Test
    void haveTheirNumbersInTheReport() {
        assertThat(fragment(rows("1", "2")).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.rule()).isEqualTo("list-rows");
            assertThat(entry.text()).isEqualTo("1 2");
        });
    }
}
