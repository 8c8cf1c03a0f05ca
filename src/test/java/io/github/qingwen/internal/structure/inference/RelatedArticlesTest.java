package io.github.qingwen.internal.structure.inference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Conversion;
import io.github.qingwen.Qingwen;
import io.github.qingwen.Texts;
import io.github.qingwen.render.text.TextRenderer;
import io.github.qingwen.report.ReportEntry;
import io.github.qingwen.rule.Preset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelatedArticlesTest {
    private static final String ARTICLE = "https://mp.weixin.qq.com/s/a";
    private static final String LINKS =
            "<p><a href='" + ARTICLE + "1'>石桥上的人</a></p><p><a href='" + ARTICLE + "2'>城墙下的猫</a></p>";

    private static Conversion conversion(String html) {
        return Qingwen.builder().preset(Preset.READER).build().convert("<p>河边的雾散了，卖早点的人才来。</p>" + html);
    }

    private static String text(String html) {
        return TextRenderer.create()
                .render(conversion(html).article())
                .replace("河边的雾散了，卖早点的人才来。", "")
                .strip();
    }

    @ParameterizedTest
    @Texts("""
            往期推荐 ¦ 往期精彩🎉 ¦ 【推荐阅读】 ¦ / 更多热门文章 / ¦ 往期热点 （点击标题跳转） ¦ 延伸阅读：
            河边杂志 · 往期回顾 ¦ 往期回顾目录 ¦ 猜你喜欢 · 推荐
            """)
    void titleGoesWithTheLinksBelowIt(String title) {
        assertThat(text("<p><strong>" + title + "</strong></p>" + LINKS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"推荐", "推荐阅读石桥的书", "可以查看往期内容：", "点击链接查看内容", "参考文献", "一、往期作品"})
    void otherLineKeepsTheLinksBelowIt(String title) {
        assertThat(text("<p>" + title + "</p>" + LINKS)).startsWith(title).contains("石桥上的人", "城墙下的猫");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li><a href='" + ARTICLE + "'>石桥</a></li><li>◀<a href='" + ARTICLE + "'>老树</a></li></ul>",
                "<p>01</p><p>｜<a href='" + ARTICLE + "'>石桥</a></p><hr><p>02</p><p><a href='" + ARTICLE + "'>老树</a></p>",
                "<table><tr><td>01</td><td><a href='" + ARTICLE + "'>石桥</a></td></tr></table>",
                "<blockquote><p><a href='" + ARTICLE + "'>石桥</a></p></blockquote>",
                "<p><a href='" + ARTICLE + "'><img src='https://a.cn/1.jpg'></a></p><p><a href='" + ARTICLE
                        + "'>石桥</a></p>"
            })
    void linksMayBeListedNumberedOrPictures(String links) {
        assertThat(text("<p>往期推荐</p>" + links)).isEmpty();
    }

    @Test
    void listEndsWhereOtherTextBegins() {
        assertThat(text("<p>推荐阅读</p>" + LINKS + "<p>桥修好的那天，<a href='" + ARTICLE + "'>来的人</a>很多。</p>" + LINKS))
                .contains("桥修好的那天，来的人很多。", "石桥上的人");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><a href='https://a.cn/1'>石桥</a></p>",
                "<p>石桥</p>",
                "<p><img src='https://a.cn/1.jpg'></p>",
                "<p>石桥 <a href='" + ARTICLE + "'>老树</a></p>",
                "<hr>",
                ""
            })
    void titleStaysAboveOtherContent(String content) {
        assertThat(text("<p>往期推荐</p>" + content)).startsWith("往期推荐");
    }

    @Test
    void whatGoesIsReportedWithItsAddresses() {
        assertThat(conversion("<p>往期推荐</p>" + LINKS).report().entries().stream()
                        .filter(entry -> entry.rule().equals("related-articles")))
                .extracting(ReportEntry::text, ReportEntry::why)
                .map(Object::toString)
                .containsExactly(
                        "(\"往期推荐\", \"\")", "(\"石桥上的人\", \"" + ARTICLE + "1\")", "(\"城墙下的猫\", \"" + ARTICLE + "2\")");
    }
}
