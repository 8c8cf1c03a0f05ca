package io.github.qingwen.internal.structure.list;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.report.ReportEntry;
import io.github.qingwen.rule.Preset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedListsTest {
    private static String sketch(String html) {
        return fragment(html).in(Preset.READER).sketch();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <p>• 山</p><p>• 水</p>                                        | list(item(p(山)) item(p(水)))
            <p>·山<br>·水</p>                                             | list(item(p(山)) item(p(水)))
            <p><span>●</span> <b>山</b></p><p><span>●</span> 水</p>       | list(item(p(strong(山))) item(p(水)))
            <p>- 山</p><p>- 水</p>                                        | list(item(p(山)) item(p(水)))
            <p>1、山</p><p>2、水</p>                                      | list from 1(item(p(山)) item(p(水)))
            <p>1. 山</p><p>2. 水</p><p>3. 石</p>                          | list from 1(item(p(山)) item(p(水)) item(p(石)))
            <p>（1）山</p><p>（2）水</p>                                  | list from 1(item(p(山)) item(p(水)))
            <p>① 山</p><p>② 水</p>                                        | list from 1(item(p(山)) item(p(水)))
            """)
    void areLists(String html, String expected) {
        assertThat(sketch(html)).isEqualTo(expected);
    }

    @Test
    void goOnCountingWhereTheyBegin() {
        assertThat(sketch("<p>4、山</p><p>5、水</p>")).startsWith("list from 4");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<p>• 山</p><p>水</p>",
                "<p>1、山</p><p>3、水</p>",
                "<p>1.5 米</p><p>2.5 米</p>",
                "<p>（1）</p><p>（2）</p>",
                "<p>• 山</p><p>1、水</p>",
                "<p>-1 度</p><p>-2 度</p>",
                "<p>山 • 水</p><p>石 • 火</p>"
            })
    void areNotSeenInOtherLines(String html) {
        assertThat(sketch(html)).doesNotContain("list");
    }

    @Test
    void leaveTheirMarksInTheReport() {
        assertThat(fragment("<p>1、山</p><p>2、水</p>").in(Preset.READER).entries())
                .filteredOn(entry -> entry.action() == ReportEntry.Action.MOVED)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.rule()).isEqualTo("list-typed");
                    assertThat(entry.text()).isEqualTo("1、 2、");
                });
    }

    @Test
    void areGivenBackByDefaultAndStayAsTheyStandInAnArchive() {
        assertThat(fragment("<p>• 山</p><p>• 水</p>").sketch()).isEqualTo("list(item(p(山)) item(p(水)))");
        assertThat(fragment("<p>• 山</p><p>• 水</p>").in(Preset.FAITHFUL).sketch())
                .isEqualTo("p(• 山)\np(• 水)");
    }

    @Test
    void aTypedMarkerInARealItemGoes() {
        assertThat(sketch("<ul><li>• 山</li><li>• 水</li></ul>")).isEqualTo("list(item(p(山)) item(p(水)))");
    }
}
