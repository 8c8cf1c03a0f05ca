package io.github.qingwen.internal.read.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry;
import io.github.qingwen.report.ReportEntry.Action;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SitePageTest {
    private static final String TEXT = "<p>渡口的船换了三回，撑船的还是他，桥修好以后，坐船的人就少了。</p>";

    private static Page read(String head, String body) {
        return FragmentReader.page(Jsoup.parse("<html><head>" + head + "</head><body>" + body + "</body></html>"));
    }

    @Nested
    class Content {
        @Test
        void isTheArticleWithoutWhatStandsAroundIt() {
            Page page = read("<title>渡口</title>", """
                    <header><nav><a href="/">首页</a></nav><img src="/logo.png"></header>
                    <main><div>您的位置：首页</div><article><nav>目录</nav>%s</article></main>
                    <footer>© 河边网</footer>总访问量""".formatted(TEXT));

            assertThat(page.content().select("p").outerHtml()).isEqualTo(TEXT);
            assertThat(page.content().text())
                    .isEqualTo(page.content().select("p").text());
            assertThat(page.doubts())
                    .allMatch(entry -> entry.action() == Action.REMOVED && entry.category() == Category.CHROME)
                    .extracting(ReportEntry::text)
                    .containsExactlyInAnyOrder("首页", "/logo.png", "您的位置：首页", "目录", "© 河边网", "总访问量");
        }

        @Test
        void isTheLargestArticleWhereOthersAreOnlyNamed() {
            Page page = read(
                    "<title>渡口</title>", "<article>" + TEXT + "</article><article>石桥</article><article>城墙</article>");

            assertThat(page.content().html()).isEqualTo(TEXT);
        }

        @Test
        void isTheWholeBodyWhereNoPartHasMostOfTheText() {
            Page page = read("<title>渡口</title>", TEXT + "<article>另一篇</article>");

            assertThat(page.content().html()).contains(TEXT, "另一篇");
            assertThat(page.doubts()).isEmpty();
        }

        @Test
        void isTheBodyWithoutTheHeaderOfThePageButWithThoseOfItsSections() {
            Page page = read(
                    "<title>渡口</title>",
                    "<header>首页</header><section><header>一</header>" + TEXT + "</section><footer>©</footer>");

            assertThat(page.content().text()).startsWith("一 渡口的船").endsWith("少了。");
        }

        @Test
        void staysWhereThereIsNothingElse() {
            assertThat(read("<title>渡口</title>", "<footer>" + TEXT + "</footer>")
                            .content()
                            .text())
                    .startsWith("渡口的船");
        }

        @Test
        void ofAFragmentIsAllOfIt() {
            Page page = read("<style>p{}</style>", "<header>首页</header>" + TEXT);

            assertThat(page.content().text()).startsWith("首页");
        }

        @Test
        void ofManyNavigationsIsFoundInLinearTime() {
            String source = "<nav>一</nav>".repeat(100_000);

            assertTimeout(Duration.ofSeconds(20), () -> read("<title>渡口</title>", source + TEXT));
        }

        @Test
        void isACopy() {
            Document document = Jsoup.parse("<title>渡口</title><nav>首页</nav><h1>渡口</h1>" + TEXT);
            String before = document.outerHtml();

            FragmentReader.page(document);

            assertThat(document.outerHtml()).isEqualTo(before);
        }
    }

    @Nested
    class TheMetadata {
        @Test
        void standInTheHead() {
            Page page = read("""
                    <title>渡口 - 河边网</title><meta property="og:title" content="渡口的早晨">
                    <meta name="author" content="林小夏"><meta property="og:image" content="https://a.cn/1.png">
                    <meta property="article:published_time" content="2020-04-15T08:00:00+08:00">
                    <meta property="og:url" content="https://a.cn/1"><meta name="description" content="撑船的人">""", TEXT);

            assertThat(page.metadata().title()).isEqualTo("渡口的早晨");
            assertThat(page.metadata().author()).isEqualTo("林小夏");
            assertThat(page.metadata().publishedAt()).isEqualTo("2020-04-15T08:00:00+08:00");
            assertThat(page.metadata().url()).isEqualTo("https://a.cn/1");
            assertThat(page.metadata().summary()).isEqualTo("撑船的人");
            assertThat(page.metadata().cover()).isNotNull();
        }

        @Test
        void haveTheTitleAndTheDateThatStandAboveTheText() {
            Page page = read(
                    "<title>渡口 - 河边网</title>",
                    "<article><h1>渡口</h1><div><time>2020年04月15日</time></div>" + TEXT + "</article>");

            assertThat(page.metadata().title()).isEqualTo("渡口");
            assertThat(page.metadata().publishedAt()).isEqualTo("2020-04-15T00:00:00+08:00");
            assertThat(page.content().text()).startsWith("渡口的船");
            assertThat(page.doubts())
                    .extracting(ReportEntry::action, ReportEntry::text, ReportEntry::note)
                    .containsExactlyInAnyOrder(
                            tuple(Action.MOVED, "渡口", "now in metadata.title"),
                            tuple(Action.MOVED, "2020年04月15日", "now in metadata.publishedAt"));
        }

        @Test
        void keepATimeThatIsPartOfASentence() {
            Page page = read("<title>渡口</title>", "<p>桥在<time>2020-04-15</time>修好</p>" + TEXT);

            assertThat(page.metadata().publishedAt()).isNull();
            assertThat(page.content().text()).startsWith("桥在2020-04-15修好");
        }

        @Test
        void keepATimeBesideOtherText() {
            Page page = read("<title>渡口</title>", "<div><time>2020-04-15</time><span>·3 分钟</span></div>" + TEXT);

            assertThat(page.content().text()).startsWith("2020-04-15·3 分钟");
        }

        @Test
        void doubtADateThatCannotBeRead() {
            Page page = read("<title>渡口</title><meta property='article:published_time' content='昨天'>", TEXT);

            assertThat(page.doubts()).extracting(ReportEntry::rule).containsExactly("metadata-date-unread");
        }
    }
}
