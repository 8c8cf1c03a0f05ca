package io.github.qingwen.internal.structure;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Texts;
import io.github.qingwen.report.ReportEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What links say in attributes is in the article or in the report. */
class LostLinksTest {
    @ParameterizedTest(name = "{0}")
    @Texts("""
            ftp://a.cn/f.zip ¦ magnet:?xt=urn:btih:abc ¦ sms:10086 ¦ geo:30.2,120.1 ¦ webcal://a.cn/c.ics
            tel:10086 ¦ weixin://dl/business
            """)
    void addressesThatRunNothingStay(String address) {
        fragment("<p>取<a href='" + address + "'>这个</a></p>").becomes("p(取link→" + address + "(这个))");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <p>见<a href="obsidian://open?vault=a">笔记</a></p>     | removed link-without-place: obsidian://open?vault=a at p[1] > a[1]
            <p>见<a href="data:text/html,x">笔记</a></p>            | removed link-without-place: data:text/html,x at p[1] > a[1]
            <p>见<a href="https://a.cn"></a>笔记</p>                | removed link-without-place: https://a.cn at p[1] > a[1]
            <p>图<map><area href="https://a.cn/l"></map></p>        | removed link-without-place: https://a.cn/l at p[1] > map[1] > area[1]
            <p>用<abbr title="密度板">MDF</abbr></p>                | removed title-of-abbreviation: 密度板 at p[1] > abbr[1]
            <p>点<a data-miniprogram-appid="wx1" data-miniprogram-path="p/i?id=3" href="">报名</a></p> \
                | removed link-to-mini-program: wx1 p/i?id=3 at p[1] > a[1]
            <p>见<a href="#z">注</a></p><p id="z">水</p>            | doubted link-target: #z (no heading has this id) at p[1] > a[1]
            """)
    void whatHasNoPlaceInTheArticleIsInTheReport(String markup, String entry) {
        assertThat(fragment(markup).entries()).extracting(ReportEntry::toString).containsExactly(entry);
    }

    @ParameterizedTest(name = "{0}")
    @Texts("""
            <p>见<a href='https://a.cn'>甲</a></p>
            <p>见<a href='//a.cn'>甲</a><a href='https://a.cn'></a></p>
            <p>见<a href='javascript:void(0)'>甲</a>和<a href=' JavaScript:x()'>乙</a></p>
            <p>见<a href='#'>甲</a>和<a href=''>乙</a>和<a href='#a'>丙</a></p>
            <p>见<a href='#a'>甲</a></p><h2 id='a'>乙</h2>
            """)
    void whatLeadsNowhereOrIsInTheArticleHasNoEntry(String markup) {
        fragment(markup).reportsNothing();
    }

    @Test
    void programsNeverComeOut() {
        fragment("<p>见<a href='vbscript:x'>甲</a></p>").becomes("p(见甲)");
    }

    @Test
    void longAddressesAreCut() {
        assertThat(fragment("<p>见<a href='data:" + "x".repeat(5_000) + "'>甲</a></p>")
                        .entries()
                        .get(0)
                        .text())
                .hasSize(101)
                .endsWith("…");
    }
}
