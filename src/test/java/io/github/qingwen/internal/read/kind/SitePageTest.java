package io.github.qingwen.internal.read.kind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.report.ReportEntry;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SitePageTest {
    private static final String TEXT = "<p>渡口的船换了三回，撑船的还是他，桥修好以后，坐船的人就少了。</p>";

    private static SourceArticle read(String head, String body) {
        return FragmentReader.article(Jsoup.parse("<html><head>" + head + "</head><body>" + body + "</body></html>"));
    }

    @Nested
    class TheMetadata {
        @Test
        void standInTheHead() {
            SourceArticle page = read("""
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
            SourceArticle page = read(
                    "<title>渡口 - 河边网</title>",
                    "<article><h1>渡口</h1><div><time>2020年04月15日</time></div>" + TEXT + "</article>");

            assertThat(page.metadata().title()).isEqualTo("渡口");
            assertThat(page.metadata().publishedAt()).isEqualTo("2020-04-15T00:00:00+08:00");
            assertThat(page.content().text()).startsWith("渡口 2020年04月15日 渡口的船");
        }

        @Test
        void keepATimeThatIsPartOfASentence() {
            SourceArticle page = read("<title>渡口</title>", "<p>桥在<time>2020-04-15</time>修好</p>" + TEXT);

            assertThat(page.metadata().publishedAt()).isNull();
            assertThat(page.content().text()).startsWith("桥在2020-04-15修好");
        }

        @Test
        void keepATimeBesideOtherText() {
            SourceArticle page =
                    read("<title>渡口</title>", "<div><time>2020-04-15</time><span>·3 分钟</span></div>" + TEXT);

            assertThat(page.content().text()).startsWith("2020-04-15·3 分钟");
        }

        @Test
        void doubtADateThatCannotBeRead() {
            SourceArticle page = read("<title>渡口</title><meta property='article:published_time' content='昨天'>", TEXT);

            assertThat(page.doubts()).extracting(ReportEntry::rule).containsExactly("metadata-date-unread");
        }
    }
}
