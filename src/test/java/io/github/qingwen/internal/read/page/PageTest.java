package io.github.qingwen.internal.read.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.qingwen.Texts;
import io.github.qingwen.internal.read.SourceReader;
import io.github.qingwen.internal.read.kind.SourceArticle;
import io.github.qingwen.model.Account;
import io.github.qingwen.model.ArticleType;
import io.github.qingwen.model.Ids;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.NoticeReason;
import io.github.qingwen.report.QingwenException;
import io.github.qingwen.report.ReportEntry;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {
    private static final String BODY =
            "<div id=\"js_article\"><div id=\"js_content\" style=\"visibility: hidden; opacity: 0;\">"
                    + "<p>桥下的水声，夜里才听得见。</p></div></div>";

    private static SourceArticle read(String source) {
        return SourceReader.read(source, "", null, Integer.MAX_VALUE).get(0);
    }

    private static SourceArticle read(Document document) {
        return SourceReader.read(document, Integer.MAX_VALUE);
    }

    private static String data(String fields) {
        return "<script>try { window.cgiDataNew = {" + fields + "}; } catch (e) {}</script>";
    }

    private static String page(String head, String body, String foot) {
        return "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + foot + "</body></html>";
    }

    @Nested
    class Content {
        @Test
        void isJsContentAndNothingBehindIt() {
            SourceArticle page = read(page("", BODY, "<div class=\"rich_media_tool\">阅读 10万+</div>"));

            assertThat(page.content().text()).isEqualTo("桥下的水声，夜里才听得见。");
        }

        @Test
        void isTheSameFromADocument() {
            String source = page("<meta property=\"og:title\" content=\"听桥\">", BODY, data("author: JsDecode('桥生')"));

            SourceArticle fromText = read(source);
            SourceArticle fromDocument = read(Jsoup.parse(source));

            assertThat(fromDocument.content().text())
                    .isEqualTo(fromText.content().text());
            assertThat(fromDocument.metadata()).isEqualTo(fromText.metadata());
            assertThat(fromText.metadata().author()).isEqualTo("桥生");
        }

        @Test
        void ofAPictureShareAreItsPicturesAndTheLinesBelow() {
            SourceArticle page = read(page("", "<div id=\"js_article\"></div>", data("""
                    item_show_type: '8' * 1, title: JsDecode('晒秋'), content_noencode: JsDecode('红的是辣椒\\x0a黄的是玉米 <b>'),
                    picture_page_info_list: [{cdn_url: JsDecode('https://img.example.com/1.jpg?a=1\\x26amp;b=2'),
                        width: '1080' * 1, height: '1440' * 1}]""")));

            assertThat(page.content().select("img").attr("data-src"))
                    .isEqualTo("https://img.example.com/1.jpg?a=1&b=2");
            assertThat(page.content().select("img").attr("width")).isEqualTo("1080");
            assertThat(page.content().select("p").eachText()).containsExactly("红的是辣椒", "黄的是玉米 <b>");
            assertThat(page.metadata().type()).isEqualTo(ArticleType.PICTURE);
        }

        @ParameterizedTest(name = "item_show_type {0} is {1}, content: {2}")
        @CsvSource(delimiter = '|', textBlock = """
                10 | TEXT  | text_page_info: {content_noencode: JsDecode('一句话')} | <p>一句话</p>
                17 | TEXT  | content_noencode: '短短的' | <p>短短的</p>
                5  | VIDEO | video_page_infos: [{video_id: 'wxv_1', title: '潮汐'}], desc: '看海' | <p><iframe class="video_iframe" data-mpvid="wxv_1" data-title="潮汐"></iframe></p><p>看海</p>
                7  | AUDIO | voice_in_appmsg: [{voice_id: 'Mz1', title: '雨声'}] | <p><mpvoice name="雨声" voice_encode_fileid="Mz1"></mpvoice></p>
                11 | REPOST | content_noencode: JsDecode('\\x3cp\\x3e原文\\x3c/p\\x3e') | <p>原文</p>
                0  | ARTICLE | content_noencode: JsDecode('\\x3cp\\x3e转来的\\x3c/p\\x3e') | <p>转来的</p>
                """)
        void ofOtherSharesStandsInTheData(String showType, ArticleType type, String fields, String html) {
            SourceArticle page = read(page(
                    "",
                    "<div id=\"js_article\"><div id=\"js_content\"></div></div>",
                    data("item_show_type: '" + showType + "' * 1, title: 'x', " + fields)));

            assertThat(page.content().html().replaceAll("\n *", "")).isEqualTo(html);
            assertThat(page.metadata().type()).isEqualTo(type);
        }

        @Test
        void ofAnArticleIsItsMarkupAndNotTheData() {
            String source = page("", BODY, data("item_show_type: '0' * 1, content_noencode: '数据里的话'"));

            assertThat(read(source).content().text()).isEqualTo("桥下的水声，夜里才听得见。");
            assertThat(read(Jsoup.parse(source)).content().text()).isEqualTo("桥下的水声，夜里才听得见。");
        }

        @Test
        void ofAShareThatIsDrawnIsTheDataAndNotItsMarkup() {
            String source = page("", BODY, data("item_show_type: '10' * 1, content_noencode: '数据里的话'"));

            assertThat(read(source).content().text()).isEqualTo("数据里的话");
            assertThat(read(Jsoup.parse(source)).content().text()).isEqualTo("数据里的话");
        }

        @Test
        void ofAShareMayBeOnePlayerOutsideOfAList() {
            SourceArticle page = read(
                    page("", "", data("item_show_type: '7' * 1, voice_in_appmsg: {voice_id: 'Mz2', title: '桨声'}")));

            assertThat(page.content().select("mpvoice").attr("voice_encode_fileid"))
                    .isEqualTo("Mz2");
        }

        @Test
        void ofAShareWithoutPlayersIsItsWords() {
            SourceArticle page = read(page("", "", data("item_show_type: '7' * 1, desc: '桨声停了'")));

            assertThat(page.content().html()).isEqualTo("<p>桨声停了</p>");
        }

        @Test
        void isInATemplateOnlyWhereTheMarkupIsEmpty() {
            String template = "<script id=\"content_tpl\" type=\"text/html\"><p>模板里的话</p></script>";

            assertThat(read(page("", template + BODY, "")).content().text()).isEqualTo("桥下的水声，夜里才听得见。");
            assertThat(read(page("", template + "<div id=\"js_content\"></div>", ""))
                            .content()
                            .text())
                    .isEqualTo("模板里的话");
        }

        @ParameterizedTest
        @Texts("""
                <script id="content_tpl" type="text/html"><p>晒秋</p></script>
                <div class="swiper_item_img"></div><p id="js_image_desc">晒秋</p>
                """)
        void mayStandBehindAnEmptyPlace(String drawn) {
            String source = page(
                    "", "<div id=\"js_content\"> </div><p>1/2</p><div class=\"rich_media_tool\"></div>" + drawn, "");

            assertThat(read(source).content().html()).isEqualTo("<p>晒秋</p>");
            assertThat(read(Jsoup.parse(source)).content().html()).isEqualTo("<p>晒秋</p>");
        }

        @Test
        void ofTheOlderSharePanelIsInItsTemplate() {
            SourceArticle page = read(page(
                    "",
                    "<div id=\"js_share_content\"></div>",
                    "<script id=\"content_tpl\" type=\"text/html\"><p>模板里的话</p></script>"));

            assertThat(page.content().text()).isEqualTo("模板里的话");
        }

        @Test
        void thatOnlyTalksAboutPageDataIsNoData() {
            SourceArticle page =
                    read(page("", BODY.replace("桥下的水声", "脚本里写着 window.cgiDataNew = {title: '假的'} 这样的话"), ""));

            assertThat(page.metadata().title()).isNotEqualTo("假的");
        }

        @Test
        void thatIsPaidForIsMarked() {
            SourceArticle page = read(page("", BODY, "<script>var is_pay_subscribe = '1' * 1;</script>"));

            assertThat(page.doubts()).extracting(ReportEntry::rule).contains("paid-article");
        }

        @Test
        void thatIsPaidForIsMarkedInTheData() {
            SourceArticle paid = read(page("", BODY, data("title: '听桥', is_pay_subscribe: '1' * 1")));
            SourceArticle free = read(page("", BODY, data("title: '听桥', is_pay_subscribe: '0' * 1")));

            assertThat(paid.doubts()).extracting(ReportEntry::rule).containsExactly("paid-article");
            assertThat(free.doubts()).isEmpty();
        }
    }

    @Nested
    class Documents {
        private static final PageReader READER = new PageReader(Integer.MAX_VALUE);

        @Test
        void arePagesByTheirMarkup() {
            SourceArticle page = READER.read(Jsoup.parse("<div id=\"js_content\"><p>渡口</p></div>"));

            assertThat(page).isNotNull();
            assertThat(page.content().text()).isEqualTo("渡口");
        }

        @Test
        void arePagesByTheirData() {
            SourceArticle page = READER.read(Jsoup.parse(data("item_show_type: '10' * 1, content_noencode: '渡口'")));

            assertThat(page).isNotNull();
            assertThat(page.content().text()).isEqualTo("渡口");
        }

        @Test
        void areNoticesByTheirMarkup() {
            Document document = Jsoup.parse("<div class=\"weui-msg\"><h2 class=\"weui-msg__title\">链接已过期</h2></div>");

            assertThatThrownBy(() -> READER.read(document))
                    .isInstanceOfSatisfying(
                            QingwenException.class, e -> assertThat(e.notice()).isEqualTo(NoticeReason.EXPIRED));
        }

        @Test
        void ofOtherSitesAreNoPages() {
            assertThat(READER.read(Jsoup.parse("<h1>渡口</h1><script>var ct = '1';</script>")))
                    .isNull();
        }
    }

    @Test
    void textsThatOnlyNameWhatPagesHaveAreNoPages() {
        assertThat(read("<p>正文放在 js_content 里</p>").content().text()).isEqualTo("正文放在 js_content 里");
    }

    @Nested
    class Metadatas {
        @Test
        void comeFromTheDataFirst() {
            Metadata metadata = read(page("<meta property=\"og:title\" content=\"听桥\">", BODY, data("""
                    title: JsDecode('听桥'), nick_name: JsDecode('桥下书房'), author: JsDecode('桥生'), alias: JsDecode('bridge-study'),
                    user_name: JsDecode('gh_0'), bizuin: JsDecode('MzA='), mid: '26500' * 1, idx: '2' * 1, sn: JsDecode('f0'),
                    create_time: JsDecode('2024-10-17 22:08'), ori_create_time: '1729174088' * 1,
                    link: JsDecode('https://mp.weixin.qq.com/s/x'), source_url: JsDecode('https://e.org/?a=1\\x26amp;b=2'),
                    cdn_url: JsDecode('https://img.example.com/c.jpg'), desc: JsDecode('夜里\\x26nbsp;的声音'), signature: '',
                    copyright_info: {copyright_stat: '1' * 1}, appmsgalbuminfo: {title: JsDecode('听')},
                    ip_wording: {provinceName: '江苏'}, item_show_type: '0' * 1""")))
                    .metadata();

            assertThat(metadata.title()).isEqualTo("听桥");
            assertThat(metadata.author()).isEqualTo("桥生");
            assertThat(metadata.account().name()).isEqualTo("桥下书房");
            assertThat(metadata.account().alias()).isEqualTo("bridge-study");
            assertThat(metadata.account().description()).isNull();
            assertThat(metadata.publishedAt()).isEqualTo("2024-10-17T22:08:08+08:00");
            assertThat(metadata.sourceUrl()).isEqualTo("https://e.org/?a=1&b=2");
            assertThat(metadata.cover().url()).isEqualTo("https://img.example.com/c.jpg");
            assertThat(metadata.original()).isTrue();
            assertThat(metadata.tags()).containsExactly("听");
            assertThat(metadata.location()).isEqualTo("江苏");
            assertThat(metadata.ids().mid()).isEqualTo("26500");
            assertThat(metadata.ids().idx()).isEqualTo(2);
        }

        @Test
        void thenFromLooseVariables() {
            Metadata metadata = read(page("", BODY, """
                    <script>
                    var nickname = htmlDecode("青石巷 &amp; 井");
                    var msg_title = '一双布鞋'.html(false);
                    var ct = "1514986500";
                    var biz = ""||"MzA1MjM=";
                    var msg_link = "http://mp.weixin.qq.com/s?__biz=MzA1MjM=\\x26amp;mid=26510\\x26amp;idx=2\\x26amp;sn=9f8e";
                    </script>""")).metadata();

            assertThat(metadata.title()).isEqualTo("一双布鞋");
            assertThat(metadata.account().name()).isEqualTo("青石巷 & 井");
            assertThat(metadata.publishedAt()).isEqualTo("2018-01-03T21:35:00+08:00");
            assertThat(metadata.ids().biz()).isEqualTo("MzA1MjM=");
            assertThat(metadata.ids().sn()).isEqualTo("9f8e");
        }

        @Test
        void thenFromMetasAndWhatStandsAtTheHead() {
            SourceArticle page = read(page(
                    "<meta property=\"og:title\" content=\"题\"><meta name=\"author\" content=\"某\">",
                    "<h1 id=\"activity-name\">题</h1><a id=\"js_name\"> 巷子 </a><em id=\"publish_time\">2024-05-01 08:00</em>"
                            + BODY,
                    ""));
            Metadata metadata = page.metadata();

            assertThat(metadata.title()).isEqualTo("题");
            assertThat(metadata.author()).isEqualTo("某");
            assertThat(metadata.account().name()).isEqualTo("巷子");
            assertThat(metadata.publishedAt()).isEqualTo("2024-05-01T08:00:00+08:00");
            assertThat(page.doubts()).isEmpty();
        }

        @Test
        void ofOldPagesAreWhatTheyShow() {
            Metadata metadata = read(page("<title>听桥</title>", """
                            <div class="rich_media_meta_list">
                            <span id="copyright_logo" class="rich_media_meta rich_media_meta_text">原创：</span>
                            <em id="post-date" class="rich_media_meta rich_media_meta_text">2017-01-18</em>
                            <em class="rich_media_meta rich_media_meta_text">桥生</em>
                            <a class="rich_media_meta rich_media_meta_link" id="post-user">河边杂志</a>
                            <span class="rich_media_meta rich_media_meta_text rich_media_meta_nickname">河边杂志</span>
                            </div>""" + BODY, "")).metadata();

            assertThat(metadata.title()).isEqualTo("听桥");
            assertThat(metadata.author()).isEqualTo("桥生");
            assertThat(metadata.account()).isEqualTo(Account.named("河边杂志"));
            assertThat(metadata.publishedAt()).isEqualTo("2017-01-18T00:00:00+08:00");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({
            "2022年3月29日, 2022-03-29T00:00:00+08:00",
            "2022年03月29日 18:05, 2022-03-29T18:05:00+08:00",
            "2020年08月07, 2020-08-07T00:00:00+08:00"
        })
        void haveTheDateThatThePageShows(String shown, String time) {
            SourceArticle page = read(page("", "<em id=\"publish_time\">" + shown + "</em>" + BODY, ""));

            assertThat(page.metadata().publishedAt()).isEqualTo(time);
            assertThat(page.doubts()).extracting(ReportEntry::rule).containsExactly("metadata-title-derived");
        }

        @Test
        void doubtADateThatCannotBeRead() {
            SourceArticle page = read(page("<title>听桥</title>", "<em id=\"publish_time\">昨天</em>" + BODY, ""));

            assertThat(page.metadata().publishedAt()).isNull();
            assertThat(page.doubts())
                    .extracting(ReportEntry::rule, ReportEntry::text)
                    .containsExactly(tuple("metadata-date-unread", "昨天"));
        }

        @Test
        void doNotTakeTheAccountForTheTitle() {
            SourceArticle page = read(page("<title>河边杂志</title>", "<a id=\"js_name\">河边杂志</a>" + BODY, ""));

            assertThat(page.metadata().title()).isEqualTo("桥下的水声，夜里才听得见");
        }

        @Test
        void thatDisagreeAreDoubted() {
            SourceArticle page = read(page("<meta property=\"og:title\" content=\"旧题\">", BODY, data("title: '新题'")));

            assertThat(page.doubts()).anySatisfy(doubt -> {
                assertThat(doubt.rule()).isEqualTo("metadata-sources-disagree");
                assertThat(doubt.text()).isEqualTo("新题");
                assertThat(doubt.why()).contains("旧题");
            });
        }

        @Test
        void thatDifferOnlyInSpacesAgree() {
            SourceArticle page =
                    read(page("<meta property=\"og:title\" content=\"青石 巷\">", BODY, data("title: '青石巷'")));

            assertThat(page.metadata().title()).isEqualTo("青石巷");
            assertThat(page.doubts()).isEmpty();
        }

        @ParameterizedTest
        @Texts("""
                https://mp.weixin.qq.com/s?__biz=MzA=&mid=26510&idx=2&sn=9f8e#rd
                https://mp.weixin.qq.com/s?sn=9f8e&idx=2&mid=26510&__biz=MzA=
                ?__biz=MzA=&mid=26510&idx=2&sn=9f8e
                """)
        void takeTheIdsFromTheAddress(String address) {
            assertThat(read(page("", BODY, "<script>var msg_link = '" + address + "';</script>"))
                            .metadata()
                            .ids())
                    .isEqualTo(new Ids("MzA=", "26510", 2, "9f8e"));
        }

        @Test
        void takeATitleFromTheFirstWordsWhereThereIsNone() {
            SourceArticle page = read(page(
                    "",
                    "<div id=\"js_article\"></div>",
                    data("item_show_type: '10' * 1, text_page_info: {content_noencode: '雨停了。我们出门。'}")));

            assertThat(page.metadata().title()).isEqualTo("雨停了");
            assertThat(page.doubts()).extracting(ReportEntry::rule).contains("metadata-title-derived");
        }

        @Test
        void haveTheFirstSentenceAsTitleWhereATextShareStatesAllOfItsText() {
            String text = "今天磨坊开门了。水车转得慢\\x0a\\x0a要的人自己带桶来";
            SourceArticle page = read(page(
                    "",
                    "",
                    data("item_show_type: '10' * 1, title: JsDecode('" + text
                            + "'), text_page_info: {content_noencode: JsDecode('" + text + "')}")));

            assertThat(page.metadata().title()).isEqualTo("今天磨坊开门了");
            assertThat(page.doubts()).extracting(ReportEntry::rule).contains("metadata-title-derived");
        }

        @Test
        void keepALongTitleThatTheContentDoesNotHave() {
            String title = "夜里才听得见的水声".repeat(9);

            assertThat(read(page("", BODY, data("title: JsDecode('" + title + "')")))
                            .metadata()
                            .title())
                    .isEqualTo(title);
        }
    }

    @Nested
    class Notices {
        @ParameterizedTest(name = "{1}: {0}")
        @CsvSource({
            "该内容已被发布者删除, DELETED",
            "此内容因违规无法查看, VIOLATION",
            "此内容被投诉且经审核涉嫌侵权, VIOLATION",
            "该公众号已迁移, MOVED",
            "此帐号已被屏蔽, BLOCKED",
            "链接已过期, EXPIRED",
            "当前环境异常，完成验证后即可继续访问, VERIFICATION",
            "请在微信客户端打开链接, LOGIN",
            "该内容暂时无法查看, UNAVAILABLE"
        })
        void areThrownWithTheirWordsAndReason(String words, NoticeReason reason) {
            String source =
                    page("", "<div class=\"weui-msg\"><h2 class=\"weui-msg__title\">" + words + "</h2></div>", "");

            assertThatThrownBy(() -> read(source)).isInstanceOfSatisfying(QingwenException.class, e -> {
                assertThat(e.kind()).isEqualTo(QingwenException.Kind.NOTICE);
                assertThat(e.notice()).isEqualTo(reason);
                assertThat(e).hasMessageContaining(words);
            });
        }

        @ParameterizedTest
        @Texts("""
                <div id="js_article"></div>
                <div id="js_article"><div id="js_content"></div></div>
                <div id="js_article"><div id="js_content"> ↵</div></div>
                """)
        void ofAShellSayThatItIsEmpty(String body) {
            assertThatThrownBy(() -> read(page("", body, "")))
                    .isInstanceOfSatisfying(
                            QingwenException.class, e -> assertThat(e.notice()).isEqualTo(NoticeReason.EMPTY_SHELL));
        }

        @Test
        void ofDataWithoutAnArticleSayThatItIsEmpty() {
            assertThatThrownBy(() -> read(page("", "", data("title: '听桥'"))))
                    .isInstanceOfSatisfying(
                            QingwenException.class, e -> assertThat(e.notice()).isEqualTo(NoticeReason.EMPTY_SHELL));
        }

        @Test
        void areQuotedOnOneLine() {
            String words = "<pre>该内容\n已被\t发布者删除</pre>";
            String source =
                    page("", "<div class=\"weui-msg\"><h2 class=\"weui-msg__title\">" + words + "</h2></div>", "");

            assertThatThrownBy(() -> read(source)).hasMessageContaining(": 该内容 已被 发布者删除; ");
        }

        @Test
        void areQuotedInWholeCharacters() {
            String words = "删除" + "\uD83C\uDF28".repeat(200);
            String source =
                    page("", "<div class=\"weui-msg\"><h2 class=\"weui-msg__title\">" + words + "</h2></div>", "");

            assertThatThrownBy(() -> read(source)).hasMessageContaining(": 删除" + "\uD83C\uDF28".repeat(118) + "…; ");
        }

        @Test
        void areQuotedInFullUpToOneHundredAndTwentyCharacters() {
            String words = "删除" + "云".repeat(118);
            String source =
                    page("", "<div class=\"weui-msg\"><h2 class=\"weui-msg__title\">" + words + "</h2></div>", "");

            assertThatThrownBy(() -> read(source)).hasMessageContaining(": " + words + "; ");
        }

        @Test
        void areNotSeenInArticlesThatTalkAboutThem() {
            SourceArticle page = read(page("", BODY.replace("桥下的水声", "页面上写着环境异常，weui-msg 也在"), ""));

            assertThat(page.content().text()).contains("环境异常");
        }
    }
}
