package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qingwen.render.json.JsonReader;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import io.github.qingwen.report.Place;
import io.github.qingwen.report.QingwenException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
    private static final String HTML = "<p>桥下的水声，夜里才听得见。</p>";

    private static String markdown(Source source) {
        return MarkdownRenderer.create()
                .render(Qingwen.create().convert(source).article())
                .strip();
    }

    @Test
    void placesAreInTheContentOfTheConversion() {
        Conversion conversion = Qingwen.create().convert("<section><p>桥下的水声，夜里才听得见。</p><p>● ● ●</p></section>");
        Place.Content place =
                (Place.Content) conversion.report().removals().get(0).place();

        assertThat(place).hasToString("section[1] > p[2]");
        assertThat(conversion.content().nodeStream().toList().get(place.node())).hasToString("● ● ●");
    }

    @Test
    void eachArticleOfASourceHasItsContent() {
        Source feed = Source.of("{\"news_item\": [{\"title\": \"甲\", \"content\": \"<p>一</p>\"}, "
                + "{\"title\": \"乙\", \"content\": \"<p>二</p>\"}]}");

        assertThat(Qingwen.create().convertAll(feed))
                .extracting(conversion -> conversion.content().text())
                .containsExactly("一", "二");
    }

    @Nested
    class Forms {
        @TempDir
        private Path folder;

        @Test
        void allGiveTheSameArticle() throws IOException {
            byte[] bytes = HTML.getBytes(StandardCharsets.UTF_8);
            Path file = Files.write(folder.resolve("桥.html"), bytes);

            List<Source> sources = List.of(
                    Source.of(HTML),
                    Source.of(bytes),
                    Source.of(new ByteArrayInputStream(bytes)),
                    Source.of(new StringReader(HTML)),
                    Source.of(file),
                    Source.of(Jsoup.parse(HTML)));

            assertThat(sources).extracting(SourceTest::markdown).containsOnly("桥下的水声，夜里才听得见。");
        }

        @Test
        void areAlsoConvertedWithoutASource() throws IOException {
            Path file = Files.writeString(folder.resolve("桥.html"), HTML);
            Qingwen qingwen = Qingwen.create();

            assertThat(Stream.of(qingwen.convert(HTML), qingwen.convert(file)))
                    .containsOnly(qingwen.convert(Source.of(HTML)));
            assertThat(qingwen.convert(HTML).markdown()).isEqualTo("桥下的水声，夜里才听得见。\n");
            assertThat(qingwen.convert(HTML).text()).isEqualTo("桥下的水声，夜里才听得见。\n");
            assertThat(JsonReader.create().read(qingwen.convert(HTML).json()))
                    .isEqualTo(qingwen.convert(HTML).article());
        }

        @Test
        void ofAFileThatIsMissingFailWhenTheyAreRead() {
            Path file = folder.resolve("没有.html");

            assertThatThrownBy(() -> Source.of(file)).isInstanceOf(NoSuchFileException.class);
            assertThatThrownBy(() -> Qingwen.create().convert(file)).isInstanceOf(NoSuchFileException.class);
        }

        @Test
        void keepTheirBytesWhenTheCallerChangesThem() {
            byte[] bytes = HTML.getBytes(StandardCharsets.UTF_8);
            Source source = Source.of(bytes);

            bytes[0] = 0;

            assertThat(markdown(source)).isEqualTo("桥下的水声，夜里才听得见。");
        }
    }

    @Nested
    class BaseUrl {
        private static final String BASE = "https://blog.example.org/posts/a.html";
        private static final String LINK = "<p><a href=\"/茶\">茶</a></p>";

        @ParameterizedTest(name = "{0} is {1}")
        @CsvSource({
            "/茶, https://blog.example.org/茶", "b.html?x=1#y, https://blog.example.org/posts/b.html?x=1#y",
            "https://e.org/a b, https://e.org/a%20b", "mailto:a@e.org, mailto:a@e.org"
        })
        void makesRelativeLinksAbsolute(String href, String url) {
            Source source = Source.of("<p><a href=\"" + href + "\">茶</a></p>").withBaseUrl(BASE);

            assertThat(markdown(source)).isEqualTo("[茶](" + url + ")");
        }

        @ParameterizedTest(name = "{0} is {1}")
        @CsvSource({
            "img/1.png, https://blog.example.org/posts/img/1.png",
            "//e.org/1.png, https://e.org/1.png",
            "https://e.org/1.png, https://e.org/1.png"
        })
        void makesRelativePicturesAbsolute(String src, String url) {
            Source source = Source.of("<p><img src=\"" + src + "\"></p>").withBaseUrl(BASE);

            assertThat(markdown(source)).isEqualTo("![](" + url + ")");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/茶", "b.html"})
        void leavesLinksRelativeWhereItIsUnknown(String href) {
            assertThat(markdown(Source.of("<p><a href=\"" + href + "\">茶</a></p>")))
                    .isEqualTo("[茶](" + href + ")");
        }

        static List<Source> sourcesOfEveryKind() {
            return List.of(
                    Source.of(LINK),
                    Source.of(LINK.getBytes(StandardCharsets.UTF_8)),
                    Source.of(Jsoup.parse(LINK)),
                    Source.of("---\ntags: 茶\n---\n" + LINK),
                    Source.of("<div id=\"js_article\"><div id=\"js_content\">" + LINK + "</div></div>"),
                    Source.of("{\"news_item\": [{\"content\": \"" + LINK.replace("\"", "\\\"") + "\"}]}"),
                    Source.of("<rss><channel><item><description><![CDATA[" + LINK
                            + "]]></description></item></channel></rss>"));
        }

        @ParameterizedTest
        @MethodSource("sourcesOfEveryKind")
        void isUsedByEveryKindOfSource(Source source) {
            assertThat(markdown(source.withBaseUrl(BASE))).endsWith("[茶](https://blog.example.org/茶)");
        }

        @Test
        void leavesADocumentAsItIs() {
            Document document = Jsoup.parse(LINK, "https://e.org/");

            assertThat(markdown(Source.of(document).withBaseUrl(BASE))).isEqualTo("[茶](https://blog.example.org/茶)");
            assertThat(markdown(Source.of(document))).isEqualTo("[茶](https://e.org/茶)");
            assertThat(document.baseUri()).isEqualTo("https://e.org/");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "posts/a.html", "//blog.example.org/", "ftp://blog.example.org/", "https://"})
        void isRefusedUnlessItIsAbsolute(String url) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Source.of(LINK).withBaseUrl(url))
                    .withMessageEndingWith("is: " + url);
        }
    }

    @Nested
    class Charsets {
        private static final Charset BIG5 = Charset.forName("Big5");

        @Test
        void thatTheSenderStatesAreUsed() {
            Source source = Source.of("<p>橋下的水聲</p>".getBytes(BIG5));

            assertThat(markdown(source.withCharset(BIG5))).isEqualTo("橋下的水聲");
            assertThat(markdown(source.withCharset("big5"))).isEqualTo("橋下的水聲");
            assertThat(markdown(source)).isNotEqualTo("橋下的水聲");
        }

        @Test
        void thatAreUnknownAreIgnored() {
            Source source = Source.of(HTML.getBytes(StandardCharsets.UTF_8)).withCharset("x-no-such-charset");

            assertThat(markdown(source)).isEqualTo("桥下的水声，夜里才听得见。");
        }

        @Test
        void andBaseUrlsAreKeptTogether() {
            Source source = Source.of("<p><a href=\"b\">橋</a></p>".getBytes(BIG5));

            assertThat(markdown(source.withCharset(BIG5).withBaseUrl("https://e.org/")))
                    .isEqualTo("[橋](https://e.org/b)");
            assertThat(markdown(source.withBaseUrl("https://e.org/").withCharset(BIG5)))
                    .isEqualTo("[橋](https://e.org/b)");
        }
    }

    @Nested
    class PathsGivenAsText {
        @ParameterizedTest
        @Texts("""
                article.html ¦ /tmp/文章 一.HTM ¦ C:\\posts\\a.md ¦ ' feed.xml↵' ¦ https://mp.weixin.qq.com/s/abc
                file:///tmp/a.html
                """)
        void areRefusedWithTheWayToReadThem(String path) {
            assertThatThrownBy(() -> Qingwen.create().convert(path))
                    .isInstanceOfSatisfying(
                            QingwenException.class, e -> assertThat(e.kind()).isEqualTo(QingwenException.Kind.PATH))
                    .hasMessageContaining(path.strip())
                    .hasMessageContaining("convert(Path)");
        }

        @Test
        void areTextInAFile(@TempDir Path folder) throws IOException {
            Path file = Files.writeString(folder.resolve("a.txt"), "https://example.com/");

            assertThat(markdown(Source.of(file))).contains("https://example.com/");
        }

        @ParameterizedTest
        @Texts("""
                html ¦ 桥下的水声。 ¦ <p>见 article.html</p> ¦ 看 https://example.com/ ¦ 第一行↵附件.txt ¦ 3.14
                .html
                """)
        void areNotSeenInText(String text) {
            assertThat(Qingwen.create().convert(text).article().blocks()).isNotEmpty();
        }
    }
}
