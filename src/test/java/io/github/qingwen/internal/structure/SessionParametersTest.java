package io.github.qingwen.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.qingwen.Conversion;
import io.github.qingwen.Qingwen;
import io.github.qingwen.Source;
import io.github.qingwen.model.Article;
import io.github.qingwen.render.html.HtmlRenderer;
import io.github.qingwen.render.json.JsonRenderer;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import io.github.qingwen.report.ReportEntry;
import io.github.qingwen.rule.Preset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionParametersTest {
    private static final String ADDRESS = "https://mp.weixin.qq.com/s?__biz=MzA1MQ==&mid=226500&idx=1&sn=3f7a9c1e";
    private static final String SESSION = "&key=k3y&ascene=1&uin=MTIz&devicetype=Windows+10&pass_ticket=t1cket%2Fx";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            s?key=k3y&__biz=MzA1MQ==&uin=MTIz&mid=1#rd                        | s?__biz=MzA1MQ==&mid=1#rd                    | key, uin
            s/Qw3rTy_uIoP-aSdFgHjKlZ?scene=1&pass_ticket=t1cket               | s/Qw3rTy_uIoP-aSdFgHjKlZ?scene=1             | pass_ticket
            s?__biz=MzA1MQ==&amp;mid=1&amp;abtest_cookie=AA BB&amp;lang=zh    | s?__biz=MzA1MQ==&amp;mid=1&amp;lang=zh       | abtest_cookie
            mp/appmsg/show?__biz=MzA1MQ==&appmsgid=1&sign=3f&session_us=gh_1  | mp/appmsg/show?__biz=MzA1MQ==&appmsgid=1&sign=3f | session_us
            mp/appmsgalbum?action=getalbum&album_id=12&sessionid=9&enterid=8  | mp/appmsgalbum?action=getalbum&album_id=12   | sessionid, enterid
            """)
    void addressOfWechatLosesTheSessionOfItsReader(String before, String after, String removed) {
        Conversion conversion = convert(link("https://mp.weixin.qq.com/" + before.replace("&", "&amp;"), "往期文章"));

        assertThat(conversion.article().links()).containsExactly("https://mp.weixin.qq.com/" + after);
        assertThat(conversion.report().changes())
                .extracting(ReportEntry::rule, ReportEntry::text, ReportEntry::why)
                .containsExactly(tuple("link-session", "https://mp.weixin.qq.com/" + after, "without " + removed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ADDRESS,
                ADDRESS + "#rd",
                ADDRESS + "&chksm=88a1&scene=21#wechat_redirect",
                "https://mp.weixin.qq.com/s/Qw3rTy_uIoP-aSdFgHjKlZ",
                "https://mp.weixin.qq.com/s?src=11&timestamp=1&ver=2&signature=ab*c&new=1",
                "https://mp.weixin.qq.com/mp/readtemplate?t=pages/video&scene=1",
                "https://mp.weixin.qq.com.example.com/s?key=1&uin=2",
                "https://example.com/s?key=1&uin=2&next=https://mp.weixin.qq.com/s?key=1"
            })
    void otherAddressStays(String address) {
        Conversion conversion = convert(link(address.replace("&", "&amp;"), "往期文章"));

        assertThat(conversion.article().links()).containsExactly(address);
        assertThat(conversion.report().changes()).isEmpty();
    }

    @Test
    void noOutputHasTheSession() {
        String post = "---\ntitle: 甲\nurl: U\nwechat: U\nrelated:\n- [U]\n- {link: U}\n---\n\n"
                        .replace("U", '"' + ADDRESS + SESSION + '"')
                + "见[前文](" + ADDRESS + SESSION + ")和脚注[^1]。\n\n"
                + "<" + ADDRESS + SESSION + ">\n\n"
                + "[![](https://example.com/a.png)](" + ADDRESS + SESSION + ")\n\n"
                + "[^1]: 出处：[后文](" + ADDRESS + SESSION + ")\n";
        Conversion conversion = convert(post);
        Article article = conversion.article();

        assertThat(List.of(
                        MarkdownRenderer.create().render(article),
                        JsonRenderer.create().render(article),
                        HtmlRenderer.create().render(article)))
                .allSatisfy(output -> assertThat(output)
                        .contains("sn=3f7a9c1e")
                        .doesNotContain("k3y", "uin", "t1cket", "devicetype"));
        assertThat(conversion.report().changes())
                .hasSize(8)
                .allMatch(entry -> entry.rule().equals("link-session"))
                .noneMatch(entry -> entry.toString().contains("t1cket"));
        assertThat(conversion.report().doubts()).isEmpty();
    }

    @Test
    void addressOfThePageLosesTheSession() {
        String page = "<html><head><meta property='og:url' content='" + (ADDRESS + SESSION).replace("&", "&amp;")
                + "'></head><body><div id='js_content'><p>今天读完一本旧书，记下几句。</p></div></body></html>";

        assertThat(convert(page).article().metadata().url()).isEqualTo(ADDRESS);
    }

    @Test
    void sessionInRunningTextIsDoubted() {
        Conversion conversion = convert("<p>地址是 " + ADDRESS + SESSION.replace("&", "&amp;") + " ，请看。</p>");

        assertThat(conversion.article().text()).contains("pass_ticket");
        assertThat(conversion.report().doubts()).extracting(ReportEntry::rule).containsExactly("link-session");
    }

    @Test
    void ruleThatIsOffLeavesTheAddress() {
        Conversion conversion = Qingwen.builder()
                .preset(Preset.READER)
                .disable("link-session")
                .build()
                .convert(Source.of(link((ADDRESS + SESSION).replace("&", "&amp;"), "往期文章")));

        assertThat(conversion.article().links()).containsExactly(ADDRESS + SESSION);
        assertThat(conversion.report().changes()).isEmpty();
    }

    private static Conversion convert(String source) {
        return Qingwen.builder().preset(Preset.FAITHFUL).build().convert(source);
    }

    private static String link(String address, String text) {
        return "<p>请看<a href=\"" + address + "\">" + text + "</a>，写得很好。</p>";
    }
}
