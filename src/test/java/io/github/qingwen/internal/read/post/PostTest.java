package io.github.qingwen.internal.read.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.qingwen.Texts;
import io.github.qingwen.internal.read.SourceReader;
import io.github.qingwen.internal.read.kind.SourceArticle;
import io.github.qingwen.model.Account;
import io.github.qingwen.model.Credit;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.ReportEntry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostTest {
    private static SourceArticle read(String source) {
        return SourceReader.read(source, "", null, Integer.MAX_VALUE).get(0);
    }

    @Nested
    class FrontMatters {
        @Test
        void inYamlMayFollowBlankLinesAndAByteOrderMark() {
            SourceArticle page = read("\ufeff\n\n---\ntitle: '井台'\nauthor: 阿青\n---\n<p>水很凉。</p>");

            assertThat(page.metadata().title()).isEqualTo("井台");
            assertThat(page.metadata().author()).isEqualTo("阿青");
            assertThat(page.content().text()).isEqualTo("水很凉。");
        }

        @Test
        void inTomlStandsBetweenPluses() {
            SourceArticle page = read(
                    "+++\ntitle = \"井台\"\ndate = 2024-05-01T08:00:00+08:00\ntags = [\"水\", \"夏\"]\n+++\n<p>水很凉。</p>");

            assertThat(page.metadata().title()).isEqualTo("井台");
            assertThat(page.metadata().publishedAt()).isEqualTo("2024-05-01T08:00:00+08:00");
            assertThat(page.metadata().tags()).containsExactly("水", "夏");
        }

        @Test
        void inJsonIsAnObjectBeforeTheBody() {
            SourceArticle page = read("{\n  \"title\": \"井台\", \"weight\": 3\n}\n\n<p>水很凉。</p>");

            assertThat(page.metadata().title()).isEqualTo("井台");
            assertThat(page.metadata().extra()).isEqualTo(Map.of("weight", 3));
            assertThat(page.content().text()).isEqualTo("水很凉。");
        }

        @ParameterizedTest
        @ValueSource(strings = {"---\n---\n", "+++\n+++\n", "---\n\n---\n"})
        void withoutFieldsIsNoDoubt(String empty) {
            SourceArticle page = read(empty + "<p>水很凉。</p>");

            assertThat(page.doubts()).isEmpty();
            assertThat(page.content().text()).isEqualTo("水很凉。");
        }

        @Test
        void thatIsMalformedIsDoubtedWithItsPlaceAndTheBodyStillRead() {
            SourceArticle page = read("---\ntitle: 好的\ntags: [没有关上\n---\n<p>水很凉。</p>");

            assertThat(page.content().text()).isEqualTo("水很凉。");
            ReportEntry doubt = page.doubts().get(0);
            assertThat(doubt.rule()).isEqualTo("front-matter-malformed");
            assertThat(doubt.place()).asString().matches("front matter, line \\d+, column \\d+");
        }

        @Test
        void withOneMalformedFieldKeepsTheOthers() {
            SourceArticle page = read("""
                    ---
                    title: "渡口 | "早班"船票涨价"
                    date: 2024-05-01T08:00:00Z
                    draft: ["false"]
                    tags: [
                      "船",
                      "江边"
                    ]
                    categories: ["行路"]
                    ---
                    <p>水很凉。</p>""");

            assertThat(page.metadata().title()).isEqualTo("渡口 | \"早班\"船票涨价");
            assertThat(page.metadata().publishedAt()).isEqualTo("2024-05-01T08:00:00Z");
            assertThat(page.metadata().tags()).containsExactly("船", "江边");
            assertThat(page.metadata().categories()).containsExactly("行路");
            assertThat(page.doubts()).hasSize(1);
            assertThat(page.doubts().get(0).text()).isEqualTo("title: \"渡口 | \"早班\"船票涨价\"");
            assertThat(page.doubts().get(0).place()).asString().startsWith("front matter, line 1, column ");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                title: "招聘教授\\副教授"      | 招聘教授\\副教授
                title: 甲: 乙               | 甲: 乙
                title: @所有人              | @所有人
                title: `井`                 | `井`
                title: 'It's 井'            | It's 井
                title: "没有写完的引号       | 没有写完的引号
                title: "井" 与 "桥"         | 井" 与 "桥
                title: %井                  | %井
                """)
        void withATitleThatYamlCannotHoldHaveItAsItStands(String line, String title) {
            SourceArticle page = read("---\nauthor: 阿青\n" + line + "\ntags:\n- 水\n---\n<p>水很凉。</p>");

            assertThat(page.metadata().title()).isEqualTo(title);
            assertThat(page.metadata().author()).isEqualTo("阿青");
            assertThat(page.metadata().tags()).containsExactly("水");
            assertThat(page.doubts()).extracting(ReportEntry::rule).containsExactly("front-matter-malformed");
            assertThat(page.doubts().get(0).place()).asString().startsWith("front matter, line 2, column ");
        }

        @Test
        void inMalformedTomlKeepsItsOtherFieldsAndTables() {
            SourceArticle page =
                    read("+++\ntitle = \"渡口\"早班\"\"\nweight = 3\n[params]\nseries = \"四季\"\n+++\n<p>水</p>");

            assertThat(page.metadata().title()).isEqualTo("渡口\"早班\"");
            assertThat(page.metadata().extra()).isEqualTo(Map.of("weight", 3, "params", Map.of("series", "四季")));
        }

        @Test
        void withAListThatIsNeverClosedKeepsItsItems() {
            assertThat(read("---\ntags: [水, \"夏\"\n---\n<p>水</p>").metadata().tags())
                    .containsExactly("水", "夏");
        }

        @ParameterizedTest(name = "{0}")
        @Texts("""
                tags: [水, "夏"夜] ¦ tags:↵- 水↵- "夏"夜 ¦ tags:↵  - "水"↵↵  - "夏"夜 ¦ tags: [↵  水,↵  "夏"夜↵]
                """)
        void withAListThatYamlCannotHoldKeepsItsItemsAsTheyStand(String tags) {
            SourceArticle page = read("---\ntitle: 井台\n" + tags + "\nauthor: 阿青\n---\n<p>水</p>");

            assertThat(page.metadata().tags()).containsExactly("水", "夏\"夜");
            assertThat(page.metadata().title()).isEqualTo("井台");
            assertThat(page.metadata().author()).isEqualTo("阿青");
            assertThat(page.doubts()).hasSize(1);
        }

        @Test
        void withOneMalformedFieldKeepsMapsAndKeysInQuotes() {
            SourceArticle page = read("---\ntitle: \"渡\"口\nparams:\n  系列: 四季\n_id: 7\n\"my key\": 水\n---\n<p>水</p>");

            assertThat(page.metadata().title()).isEqualTo("渡\"口");
            assertThat(page.metadata().extra())
                    .isEqualTo(Map.of("params", Map.of("系列", "四季"), "_id", 7, "my key", "水"));
        }

        @Test
        void withALoneQuoteForATitleHasNone() {
            SourceArticle page = read("---\ntitle: \"\nauthor: 阿青\n---\n<p>水</p>");

            assertThat(page.metadata().title()).isNull();
            assertThat(page.metadata().author()).isEqualTo("阿青");
        }

        @Test
        void thatIsMalformedByItsIndentAloneKeepsItsFieldsAndIsDoubtedAsAWhole() {
            SourceArticle page = read("---\n title: 井台\nauthor: 阿青\n---\n<p>水</p>");

            assertThat(page.metadata().title()).isEqualTo("井台");
            assertThat(page.metadata().author()).isEqualTo("阿青");
            assertThat(page.doubts()).hasSize(1);
            assertThat(page.doubts().get(0).text()).isEqualTo("title: 井台\nauthor: 阿青");
            assertThat(page.doubts().get(0).place()).asString().startsWith("front matter, line ");
        }

        @Test
        void thatIsMalformedIsDoubtedInTheWordsOfTheLibraryWithoutItsExcerpts() {
            assertThat(read("---\ntitle: \"渡口\"早班\n---\n<p>水</p>")
                            .doubts()
                            .get(0)
                            .why())
                    .isEqualTo("while parsing a block mapping; expected <block end>, but found '<scalar>'");
        }

        @Test
        void inYamlBetweenPlusesIsMalformedToml() {
            assertThat(read("+++\ntitle: 水=凉\n+++\n<p>水</p>").doubts())
                    .extracting(ReportEntry::rule)
                    .containsOnly("front-matter-malformed");
        }

        @Test
        void betweenCarriageReturnsIsReadToo() {
            SourceArticle page = read("---\r\ntitle: \"渡\"口\"\r\nauthor: 阿青\r\n---\r\n<p>水</p>");

            assertThat(page.metadata().title()).isEqualTo("渡\"口");
            assertThat(page.metadata().author()).isEqualTo("阿青");
        }

        @Test
        void withoutAnyKeyIsTextBetweenTwoThematicBreaks() {
            assertThat(read("---\n井台边上\n\n---\n<p>水很凉。</p>").content().text()).contains("井台边上", "水很凉。");
        }

        @Test
        void thatIsNeverClosedIsNone() {
            assertThat(read("---\n<p>只有一道横线。</p>").content().text()).contains("只有一道横线。");
        }
    }

    @Nested
    class Keys {
        @Test
        void ofHexoHugoAndJekyllFillTheMetadata() {
            Metadata metadata = read("""
                    ---
                    title: 井台
                    categories:
                      - 水
                      - [夏, 夜]
                    tags: 水
                    headimg: 'https://p.workers.dev/?http://img.example.com/1.jpg'
                    thumbnail: 'https://p.workers.dev/?http://img.example.com/1.jpg'
                    description: 一口井
                    date: 2020-07-28 06:33:01
                    comments: false
                    top: 118
                    ---
                    <p>水</p>""").metadata();

            assertThat(metadata.categories()).containsExactly("水", "夏", "夜");
            assertThat(metadata.tags()).containsExactly("水");
            assertThat(metadata.cover()).isEqualTo(Image.of("https://p.workers.dev/?http://img.example.com/1.jpg"));
            assertThat(metadata.summary()).isEqualTo("一口井");
            assertThat(metadata.publishedAt()).isEqualTo("2020-07-28T06:33:01+08:00");
            assertThat(metadata.extra()).isEqualTo(Map.of("comments", false, "top", 118));
        }

        @Test
        void thatNobodyKnowsAreKept() {
            Metadata metadata = read("""
                    ---
                    title: 井台
                    published: false
                    url: /posts/well/
                    permalink: /well/
                    aliases: [/old/, /older/]
                    images: [https://a.cn/1.jpg, https://a.cn/2.jpg]
                    ---
                    <p>水</p>""").metadata();

            assertThat(metadata.url()).isNull();
            assertThat(metadata.extra())
                    .isEqualTo(Map.of(
                            "published",
                            false,
                            "url",
                            "/posts/well/",
                            "permalink",
                            "/well/",
                            "aliases",
                            List.of("/old/", "/older/"),
                            "images",
                            List.of("https://a.cn/1.jpg", "https://a.cn/2.jpg")));
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"source", "canonicalURL", "canonical_url", "url", "link"})
        void ofTheAddressAreTakenWhereTheyHoldOne(String key) {
            Metadata metadata = read("---\n" + key + ": https://mp.weixin.qq.com/s/x\n---\n<p>水</p>")
                    .metadata();

            assertThat(metadata.url()).isEqualTo("https://mp.weixin.qq.com/s/x");
            assertThat(metadata.extra()).isEmpty();
        }

        @Test
        void ofTheOriginalAreTakenWhereTheyHoldAnAddress() {
            assertThat(read("---\noriginal_url: https://e.org/well\n---\n<p>水</p>")
                            .metadata()
                            .sourceUrl())
                    .isEqualTo("https://e.org/well");

            Metadata words = read("---\norigin: 外婆的信\n---\n<p>水</p>").metadata();
            assertThat(words.sourceUrl()).isNull();
            assertThat(words.extra()).isEqualTo(Map.of("origin", "外婆的信"));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                aliases: [井台]              | 井台
                aliases: 井台                | 井台
                aliases: [/well/]            |
                aliases: [井台, 老井]        |
                """)
        void ofTheAliasGiveANoteItsTitle(String line, @Nullable String title) {
            Metadata metadata = read("---\n" + line + "\n---\n<p>水</p>").metadata();

            assertThat(metadata.title()).isEqualTo(title);
            assertThat(metadata.extra().containsKey("aliases")).isEqualTo(title == null);
        }

        @Test
        void ofTheAliasGiveNoTitleToABodyThatHasOne() {
            Metadata metadata =
                    read("---\naliases: [老井]\n---\n# 井台\n\n水很**凉**。").metadata();

            assertThat(metadata.title()).isEqualTo("井台");
            assertThat(metadata.extra()).containsEntry("aliases", List.of("老井"));
        }

        @Test
        void mayHoldTheNameOrTheAddressInAMap() {
            Metadata metadata = read("""
                    ---
                    author:
                      name: 阿青
                      url: https://e.org/qing
                    cover:
                      url: https://a.cn/1.jpg
                    tags:
                      - name: 水
                      - id: 4
                    ---
                    <p>水</p>""").metadata();

            assertThat(metadata.author()).isEqualTo("阿青");
            assertThat(metadata.cover()).isEqualTo(Image.of("https://a.cn/1.jpg"));
            assertThat(metadata.tags()).containsExactly("水");
        }

        @ParameterizedTest
        @ValueSource(strings = {"摄影 阿青", "：阿青"})
        void ofCreditsWithoutRolesStayExtra(String line) {
            Metadata metadata = read("---\ncredits:\n- 文字：阿吉\n- " + line + "\n---\n<p>水</p>")
                    .metadata();

            assertThat(metadata.credits()).isEmpty();
            assertThat(metadata.extra()).isEqualTo(Map.of("credits", List.of("文字：阿吉", line)));
        }

        @Test
        void thatThisLibraryWritesAreRead() {
            Metadata metadata = read("---\naccount: 屋檐下\ncredits:\n- 摄影：阿青、阿吉\n---\n<p>水</p>")
                    .metadata();

            assertThat(metadata.account()).isEqualTo(Account.named("屋檐下"));
            assertThat(metadata.credits()).containsExactly(new Credit("摄影", List.of("阿青", "阿吉")));
            assertThat(metadata.extra()).isEmpty();
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                2024-05-01T08:00:00Z            | 2024-05-01T08:00:00Z
                2024-05-01T08:00:00+08:00       | 2024-05-01T08:00:00+08:00
                Wed, 01 May 2024 08:00:00 GMT   | 2024-05-01T08:00:00Z
                Mon, 01 May 2024 08:00:00 +0900 | 2024-05-01T08:00:00+09:00
                2024-05-01 08:00:00 +0800       | 2024-05-01T08:00:00+08:00
                2024-5-1 8:05                   | 2024-05-01T08:05:00+08:00
                2024/05/01 08:00:09             | 2024-05-01T08:00:09+08:00
                2024-05-01                      | 2024-05-01T00:00:00+08:00
                """)
        void ofDatesAreReadInEveryUsualForm(String date, String iso) {
            assertThat(read("---\ndate: '" + date + "'\n---\n<p>水</p>")
                            .metadata()
                            .publishedAt())
                    .isEqualTo(iso);
        }

        @Test
        void ofADateThatCannotBeKeepItAndAreDoubted() {
            SourceArticle page = read("---\ndate: Sun, 12 Apr 2189 00:00:00 GMT\n---\n<p>水</p>");

            assertThat(page.metadata().publishedAt()).isEqualTo("2189-04-12T00:00:00Z");
            assertThat(page.doubts()).extracting(ReportEntry::rule).containsExactly("metadata-date-odd");
        }

        @ParameterizedTest
        @ValueSource(strings = {"去年夏天", "2024-05-01T08:00:00+99:99", "2024-05-01 08:00:00 -2460", "2024-13-01"})
        void textThatIsNoDateStaysExtraAndIsDoubted(String date) {
            SourceArticle page = read("---\ndate: '" + date + "'\n---\n<p>水</p>");

            assertThat(page.metadata().publishedAt()).isNull();
            assertThat(page.metadata().extra()).containsEntry("date", date);
            assertThat(page.doubts()).extracting(ReportEntry::rule).containsExactly("metadata-date-unread");
        }
    }

    @Nested
    class Bodies {
        @Test
        void beginWithMarkdownAndGoOnInHtml() {
            SourceArticle page =
                    read("---\ntitle: x\n---\n井台边上 by 阿青\n------\n<div>\n\n<p>水</p>\n\n    <p>很凉</p></div>\n<hr>\n");

            assertThat(page.content().select("h2").text()).isEqualTo("井台边上 by 阿青");
            assertThat(page.content().select("div > p").eachText()).containsExactly("水", "很凉");
            assertThat(page.content().select("code")).isEmpty();
        }

        @Test
        void haveMarkdownBetweenAndBehindHtml() {
            SourceArticle page = read(
                    "---\ntitle: x\n---\n<p>一</p>\n\n![井](https://img.example.com/1.png)\n\n**二**\n\n<p>三\n\n三</p>\n\n四\n");

            assertThat(page.content().select("img").attr("src")).isEqualTo("https://img.example.com/1.png");
            assertThat(page.content().select("strong").text()).isEqualTo("二");
            assertThat(page.content().text()).isEqualTo("一 二 三 三 四");
        }

        @Test
        void ofMarkdownGoOnBehindHtmlThatIsClosedTwice() {
            SourceArticle page = read("---\ntitle: x\n---\n**一**\n\n</article>\n\n**二**\n");

            assertThat(page.content().select("strong").eachText()).containsExactly("一", "二");
        }

        @Test
        void inHtmlStayAsTheyAre() {
            String html = "<div>   \n<section style=\"a:b\">*不是强调*</section>\n\n    缩进不是代码 <br>\n</div>";

            assertThat(new MixedBody(html).html()).isEqualTo(html);
        }
    }

    @Tag("cost")
    @Test
    void aParagraphOfAnyLengthIsMarkdown() {
        String lone = "< ".repeat(500_000);

        SourceArticle page = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> read("---\ntitle: 井台\n---\n水很**凉**。\n\n" + lone));

        assertThat(page.content().select("strong").text()).isEqualTo("凉");
        assertThat(page.content().text()).contains("< < <");
    }
}
