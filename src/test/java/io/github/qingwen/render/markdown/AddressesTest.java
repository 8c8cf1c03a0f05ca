package io.github.qingwen.render.markdown;

import static io.github.qingwen.model.ArticleParts.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.Block;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How addresses are written in Markdown. */
class AddressesTest {
    private static String markdown(Inline... content) {
        Block paragraph = paragraph(content);
        return MarkdownRenderer.create().render(article(paragraph)).strip();
    }

    @Test
    void anAddressInTextEndsBeforeTheChineseBehindIt() {
        assertThat(markdown(text("见https://a.cn/x，再去www.b.cn。")))
                .isEqualTo("见<https://a.cn/x>，再去[www.b.cn](http://www.b.cn)。");
    }

    @Test
    void aLinkThatShowsItsAddressIsAnAutolink() {
        assertThat(markdown(link("https://a.cn/x", "https://a.cn/x"))).isEqualTo("<https://a.cn/x>");
        assertThat(markdown(link("https://a.cn/x", "https://a.cn"))).isEqualTo("[https://a.cn](https://a.cn/x)");
    }

    @Test
    void boldAroundAnAddressIsReadAsBold() {
        Inline bold = strong("https://a.cn");

        assertThat(markdown(text("去"), bold, text("看"))).isEqualTo("去<strong><https://a.cn></strong>看");
        assertThat(markdown(bold)).isEqualTo("**<https://a.cn>**");
    }

    @Test
    void titlesStandBehindTheAddress() {
        Inline link = new Inline.Link("https://a.cn", List.of(text("https://a.cn")), "一\"\\|&amp;<b>\n二");
        Image image = Image.of("https://a.cn/1.png").withTitle("完工");

        assertThat(markdown(link)).isEqualTo("[https://a.cn](https://a.cn \"一&quot;&#92;&#124;&amp;amp;&lt;b> 二\")");
        assertThat(markdown(new Inline.InlineImage(image))).isEqualTo("![](https://a.cn/1.png \"完工\")");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "https://a.cn/b c, https://a.cn/b%20c",
        "https://a.cn/b(1), https://a.cn/b%281%29",
        "https://a.cn/{{x}}|y, https://a.cn/%7B%7Bx%7D%7D%7Cy",
        "https://a.cn/?a&copy;=1, https://a.cn/?a&amp;copy;=1"
    })
    void whatWouldEndADestinationIsPercentEncoded(String url, String written) {
        assertThat(markdown(link(url, "茶"))).isEqualTo("[茶](" + written + ")");
        assertThat(markdown(image(url))).isEqualTo("![](" + written + ")");
    }
}
