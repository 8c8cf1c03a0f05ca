package io.github.qingwen.internal.structure;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Facts about an article hold in its lists, quotations and tables too. */
class NestedContentTest {
    private static final String BODY = "<p style='font-size:16px'>小城的清晨总是从河边的雾气里开始，卖早点的人推着车慢慢走过石桥，谁也不说话。</p>";

    private static final String TEXT = "<p style='font-size:16px'>雨是后半夜下起来的，先落在瓦上，再落在河里，最后落在还没睡着的人的心里。</p>";

    @Test
    void headingsOfOneLevelInTheMarkupAreOfOneLevelInAQuotation() {
        assertThat(fragment("<h1>甲的故事</h1>" + BODY + "<h2>乙的故事</h2>" + BODY + "<blockquote><h2>丙的故事</h2>" + BODY
                                + "</blockquote>")
                        .sketch())
                .contains("h2(甲的故事)")
                .contains("h3(乙的故事)")
                .contains("quote(h3(丙的故事)");
    }

    @Test
    void aCaptionInAQuotationIsSmallerThanTheTextOfTheArticle() {
        String picture = "<img src='https://a.cn/1'><p style='font-size:12px;color:#888'>河边的老树</p>";

        assertThat(fragment(BODY + TEXT + "<blockquote>" + picture + "</blockquote>" + TEXT + BODY + TEXT)
                        .sketch())
                .contains("quote(figure(https://a.cn/1: 河边的老树))");
    }

    @Test
    void aTableCaptionThatHoldsAPictureStandsAboveTheTable() {
        String table = "<table><caption>甲<img src='https://a.cn/1'>乙</caption><tr><td>丙</td><td>丁</td></tr></table>";

        assertThat(fragment(table).article().text()).contains("甲", "乙", "丙", "丁");
        fragment(table).hasImages(1);
    }
}
