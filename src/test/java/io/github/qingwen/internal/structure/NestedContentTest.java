package io.github.qingwen.internal.structure;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Facts about an article hold in its lists, quotations and tables too. */
class NestedContentTest {
    private static final String BODY = "<p style='font-size:16px'>小城的清晨总是从河边的雾气里开始，卖早点的人推着车慢慢走过石桥，谁也不说话。</p>";

    @Test
    void headingsOfOneLevelInTheMarkupAreOfOneLevelInAQuotation() {
        assertThat(fragment("<h1>甲</h1><h2>乙</h2><blockquote><h2>丙</h2></blockquote>")
                        .sketch())
                .isEqualTo("h2(甲)\nh3(乙)\nquote(h3(丙))");
    }

    @Test
    void aCaptionInAQuotationIsSmallerThanTheTextOfTheArticle() {
        String picture = "<img src='https://a.cn/1'><p style='font-size:12px;color:#888'>河边的老树</p>";

        assertThat(fragment(BODY + "<blockquote>" + picture + "</blockquote>" + BODY)
                        .sketch())
                .contains("quote(figure(https://a.cn/1: 河边的老树))");
    }

    @Test
    void aTableCaptionThatHoldsAPictureStandsAboveTheTable() {
        String table = "<table><caption>甲<img src='https://a.cn/1'>乙</caption><tr><td>丙</td><td>丁</td></tr></table>";

        assertThat(fragment(table).article().text()).contains("甲", "乙", "丙", "丁");
        assertThat(fragment(table).article().images()).hasSize(1);
    }
}
