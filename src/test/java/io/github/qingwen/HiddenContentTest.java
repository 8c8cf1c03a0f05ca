package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qingwen.report.NoticeReason;
import io.github.qingwen.report.QingwenException;
import io.github.qingwen.report.ReportEntry;
import io.github.qingwen.rule.Preset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources that hide all of their content, and sources of whose text nothing is left. */
class HiddenContentTest {
    private static final String ROOT =
            "<div id='js_content' style='visibility:hidden;opacity:0'><p>清晨的渡口起了雾。</p></div>";

    private static final String RSS = """
            <?xml version="1.0"?><rss version="2.0"><channel><title>河岸札记</title>%s</channel></rss>""";

    @ParameterizedTest
    @EnumSource(Preset.class)
    void theStyleThatAPageStartsWithHidesNothingInAFeed(Preset preset) {
        String feed =
                RSS.formatted("<item><title>渡口</title><description><![CDATA[" + ROOT + "]]></description></item>");

        Conversion conversion = Qingwen.builder().preset(preset).build().convert(feed);

        assertThat(conversion.article().text()).contains("清晨的渡口起了雾。");
        assertThat(conversion.report().entries()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @Texts("""
            {"version":"https://jsonfeed.org/version/1.1","items":[{"title":"渡口","content_html":"<div class='rich_media_content' style='opacity:0'><p>清晨的渡口起了雾。</p></div>"}]}
            ---↵title: 渡口↵---↵<div class='rich_media_content' style='opacity:0'><p>清晨的渡口起了雾。</p></div>
            <section><div class='rich_media_content' style='visibility:hidden'><p>清晨的渡口起了雾。</p></div></section>
            """)
    void theStyleThatAPageStartsWithHidesNothingElsewhere(String source) {
        Conversion conversion = Qingwen.create().convert(source);

        assertThat(conversion.article().text()).contains("清晨的渡口起了雾。");
        assertThat(conversion.report().doubts()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @Texts("""
            <div style='opacity:0'><p>清晨的渡口起了雾。</p><p style='display:none'>影</p></div>
            <section><div style='visibility:hidden'><p>清晨的渡口起了雾。</p><p style='opacity:0'>影</p></div></section>
            <div style='display:none'><p>清晨的渡口起了雾。<b style='opacity:0'>影</b></p></div>
            <p><span style='opacity:0'>清晨的渡口起了雾。</span></p>
            <section style='color:#fff'><p>清晨的渡口起了雾。</p></section>
            """)
    void theOutermostHiddenElementIsShownWhereNothingElseIs(String source) {
        Conversion conversion = Qingwen.create().convert(source);

        assertThat(conversion.article().text()).isEqualToIgnoringWhitespace("清晨的渡口起了雾。");
        assertThat(conversion.report().doubts()).extracting(ReportEntry::rule).contains("hidden-content");
    }

    @Test
    void aHiddenImageIsNotShownForWantOfText() {
        Conversion conversion =
                Qingwen.create().convert("<p></p><img style='display:none' src='https://a.cn/count.gif'>");

        assertThat(conversion.article().blocks()).isEmpty();
        assertThat(conversion.report().doubts()).isEmpty();
    }

    @Test
    void aSourceOfWhoseTextNothingIsLeftIsAFailureThatNamesTheRules() {
        assertThatThrownBy(() -> Qingwen.create().convert("<p>长按识别二维码，关注我们</p><p>● ● ●</p>"))
                .isInstanceOfSatisfying(
                        QingwenException.class, e -> assertThat(e.kind()).isEqualTo(QingwenException.Kind.NOTHING_LEFT))
                .hasMessage("nothing is left of the article: its text was removed by decoration-marks, prompt-line;"
                        + " switch these rules off, or choose the preset faithful");
    }

    @Test
    void oneOfSeveralArticlesOfWhoseTextNothingIsLeftIsDoubted() {
        String feed = RSS.formatted("<item><title>渡口</title><description>清晨的渡口起了雾。</description></item>"
                + "<item><title>通知</title><description>长按识别二维码，关注我们</description></item>");

        List<Conversion> conversions = Qingwen.create().convertAll(Source.of(feed));

        assertThat(conversions.get(0).report().doubts()).isEmpty();
        assertThat(conversions.get(1).article().blocks()).isEmpty();
        assertThat(conversions.get(1).report().doubts())
                .extracting(ReportEntry::rule)
                .containsExactly("nothing-left");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"<p></p>", "<p><svg viewBox='0 0 1 1'></svg></p>"})
    void anEmptyArticleIsNoFailure(String source) {
        assertThat(Qingwen.create().convert(source).article().blocks()).isEmpty();
    }

    @Test
    void anAlbumIsANotice() {
        String album = "<html><head><title>渡口集</title></head><body><ul class='album__list js_album_list'>"
                + "<li class=\"album__list-item js_album_item js_wx_tap_highlight\" data-title='清晨'>清晨</li></ul></body>";

        assertThatThrownBy(() -> Qingwen.create().convert(album))
                .isInstanceOfSatisfying(
                        QingwenException.class, e -> assertThat(e.notice()).isEqualTo(NoticeReason.ALBUM))
                .hasMessageContaining("an album, a list of articles");
    }

    @Test
    void theTextOfAnXmpElementIsContent() {
        assertThat(Qingwen.create()
                        .convert("<p>标记如下：</p><xmp><b>渡口</b></xmp>")
                        .article()
                        .text())
                .contains("<b>渡口</b>");
    }
}
