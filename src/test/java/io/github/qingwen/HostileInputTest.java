package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.qingwen.model.Article;
import io.github.qingwen.report.QingwenException;
import io.github.qingwen.rule.Preset;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup that nobody writes but an attacker: it takes linear time and bounded depth, and its words are still there. */
class HostileInputTest {
    /** Only to tell a hang; what is quadratic takes minutes. */
    private static final Duration HANG = Duration.ofSeconds(40);

    private static final int DEEP = 5_000;
    private static final int MANY = 100_000;
    private static final int MEGABYTE = 1 << 20;

    /** Without limits: what these would refuse is linear, too. */
    private final Qingwen qingwen = Qingwen.builder().limits(InputLimits.none()).build();

    private Article convert(String markup) {
        return assertTimeoutPreemptively(HANG, () -> {
            Document document = Jsoup.parse(markup, "", Parser.htmlParser().setMaxDepth(2 * DEEP + 10));
            return qingwen.convert(Source.of(document)).article();
        });
    }

    private static String repeat(int times, IntFunction<String> piece) {
        return IntStream.range(0, times).mapToObj(piece).collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <div>                                      | </div>
            <span>                                     | </span>
            <b>                                        | </b>
            <section style="border:1px solid red">     | </section>
            <section style="background:#eee">          | </section>
            <span style="display:none">                | </span>
            <blockquote>                               | </blockquote>
            <ul><li>                                   | </li></ul>
            <figure>                                   | </figure>
            <table><tr><td>甲</td><td>                 | </td></tr></table>
            <table><tr><td>                            | </td></tr></table>
            <h2><div>                                  | </div></h2>
            <pre>                                      | </pre>
            <mp-common-x>                              | </mp-common-x>
            <svg><foreignObject>                       | </foreignObject></svg>
            <a href="https://a.cn"><div>               | </div></a>
            """)
    void deepNestingKeepsItsWords(String open, String close) {
        String markup = open.repeat(DEEP) + "底" + close.repeat(DEEP);

        Article article = convert("<p>面</p>" + markup + "<p>尾</p>");

        assertThat(article.text()).contains("面", "尾");
        if (!open.contains("display:none")) {
            assertThat(article.text()).contains("底");
        }
    }

    static Stream<IntFunction<String>> siblings() {
        return Stream.of(
                i -> "<p>甲</p>",
                i -> "<b>甲</b>乙",
                i -> "<span style='display:none'>影</span>甲",
                i -> "<br> <span> </span>",
                i -> "<section style='background:#eee'></section>",
                i -> "<p style='font-size:" + (20 + i) + "px'>题</p><p>" + "文".repeat(30) + "</p>",
                i -> "<img src='https://a.cn/1' width='20'>",
                i -> "<img src='https://a.cn/1'><p style='font-size:12px;color:#888'>图</p>",
                i -> "<section style='border:1px solid red'><p>甲</p></section>",
                i -> "<sup>1</sup><em>x</em><a href='https://a.cn/" + i + "'>y</a>");
    }

    @ParameterizedTest
    @MethodSource("siblings")
    void manySiblingsTakeLinearTime(IntFunction<String> sibling) {
        assertThat(convert("<p>始</p>" + repeat(MANY, sibling) + "<p>终</p>").text())
                .contains("始", "终");
    }

    static Stream<String> containers() {
        return Stream.of(
                "<ul>" + "<li>甲</li>".repeat(MANY) + "</ul>",
                "<ul><li>甲</li>" + "乙<li><img></li>".repeat(MANY) + "</ul>",
                "<table>" + "<tr><td>甲</td><td>乙</td></tr>".repeat(MANY / 2) + "</table>",
                "<table><tr>" + "<td>甲</td>".repeat(MANY) + "</tr></table>",
                "<pre>" + "<code>甲</code>".repeat(MANY) + "</pre>",
                "<pre>" + "\n".repeat(MANY) + "甲</pre>",
                "<h2>" + "<span>甲</span>".repeat(MANY) + "</h2>",
                "<blockquote>" + "<p>甲</p>".repeat(MANY) + "</blockquote>",
                "<figure>" + "<img src='https://a.cn/1'>".repeat(MANY) + "</figure>",
                "<section style='background:#eee'>" + "<p>甲</p>".repeat(MANY) + "</section>",
                "<p>" + "<b>甲</b><i>乙</i><u>丙</u>".repeat(MANY / 3) + "</p>",
                "<p>" + " ".repeat(MEGABYTE) + "</p>",
                "<p>" + "甲".repeat(MEGABYTE) + "</p>",
                "<b><div>".repeat(400) + "甲");
    }

    @ParameterizedTest
    @MethodSource("containers")
    void largeContainersTakeLinearTime(String markup) {
        assertThat(convert("<p>始</p>" + markup + "<p>终</p>").text()).contains("始", "终");
    }

    /** What only the reader's preset looks at. */
    static Stream<String> forReaders() {
        return Stream.of(
                repeat(MANY, i -> "<p>甲" + i + "：乙</p>"),
                repeat(MANY, i -> "<p>• 甲</p><p>" + i % 90 + "、乙</p>"),
                repeat(MANY, i -> "<p>1998年</p><p>甲</p>"),
                "<p>" + "甲<sup>[1]</sup>".repeat(MANY) + "</p><p>参考资料</p><p>[1] https://a.cn</p>",
                "<p><span>" + "甲<sup>[1]</sup>".repeat(MANY) + "</span></p><p>参考资料</p><p>[1] https://a.cn</p>",
                "<p><span>" + "<i>甲</i>".repeat(MANY) + "</span>" + "<sup>[1]</sup>".repeat(MANY)
                        + "</p><p>参考资料</p><p>[1] https://a.cn</p>",
                "<p>甲</p><p>参考资料</p>" + repeat(MANY, i -> "<p>[" + i % 999 + "] 甲</p>"),
                "<p>甲</p>" + "<p>参考资料</p>".repeat(MANY),
                "<section>" + "<section style='display:flex'><p>甲</p><p>乙</p></section>".repeat(MANY) + "</section>",
                "<section><section style='display:flex;border:1px solid red'><p>甲</p><section>".repeat(400) + "甲",
                "<p>扫码关注</p><p><img src='https://a.cn/1' data-w='9' data-ratio='1'></p>".repeat(MANY / 2),
                "<section class='footnotes'>" + repeat(MANY, i -> "<aside id='fn-" + i + "'><p>1</p><p>甲</p></aside>")
                        + "</section>",
                repeat(MANY, i -> "<a id='a" + i + "' href='#n" + i + "'>1</a>")
                        + repeat(MANY, i -> "<p id='n" + i + "'>甲<a href='#a" + i + "'>^</a></p>"),
                "<a id='a' href='#n'>1</a>".repeat(MANY)
                        + "<div id='n'>".repeat(400)
                        + "甲<a href='#a'>^</a>".repeat(MANY),
                "<ol>" + repeat(MANY, i -> "<li value='" + i * 2 + "'>甲</li>") + "</ol>");
    }

    @ParameterizedTest
    @MethodSource("forReaders")
    void referencesListsAndPromptsTakeLinearTime(String markup) {
        Qingwen reader = Qingwen.builder().preset(Preset.READER).build();

        assertThat(assertTimeoutPreemptively(HANG, () -> reader.convert("<p>始</p>" + markup + "<p>终</p>"))
                        .article()
                        .text())
                .contains("始");
    }

    @Test
    void manyAttributesAreReadOnce() {
        String attributes = repeat(20_000, i -> " data-a" + i + "='" + i + "'");

        assertThat(convert("<p" + attributes + ">甲</p><mp-common-x" + attributes + "></mp-common-x>")
                        .text())
                .contains("甲");
    }

    @ParameterizedTest(name = "[{0}]…")
    // spotless:off
    @ValueSource(strings = {
        "  ", "(", ")", "\"", "\\", ";", ":", "!", ",", "/*", "a:b;", "color:", "rgb(", "url(", "width:1", "(;)", "'(;",
        "border:1px solid red;", "!important", "0 ", "%", "#"
    })
    // spotless:on
    void aLongStyleIsReadOnce(String piece) {
        String value = piece.repeat(MEGABYTE / piece.length()).replace("\"", "&quot;");
        String paragraphs = Stream.of("", "color:", "background:", "border:", "padding:", "font-size:")
                .map(property -> "<p style=\"" + property + value + "\">甲</p>")
                .collect(Collectors.joining());

        assertThat(convert(paragraphs + "<p>终</p>").text()).contains("终");
    }

    @ParameterizedTest(name = "{0}…")
    @Texts("""
            https://a.cn/?https:// ¦ https://a.cn/?url= ¦ https://i0.wp.com/ ¦ https%3A%2F%2F ¦ http%25 ¦ %
            /https://a.cn ¦ https://a.cn/?url=https%3A%2F%2F ¦ &url= ¦ ? ¦ +
            """)
    void aLongAddressIsReadOnce(String piece) {
        String address = "https://a.cn/?url=" + piece.repeat(MEGABYTE / piece.length());

        assertThat(convert("<p>甲</p><img src=\"" + address + "\">").text()).contains("甲");
    }

    /** Names of equal hash fill Jackson's table of names, which all converters of a process would share. */
    @Test
    void propertyNamesThatCollideDoNotSpoilLaterSources() {
        for (int pairs = 6; pairs <= 10; pairs++) {
            String hostile = collidingNames(pairs);
            try {
                qingwen.convert(hostile + "<p>甲</p>");
                qingwen.convert("{\"news_item\":[" + hostile + "]}");
            } catch (QingwenException documented) {
                assertThat(documented.getMessage()).isNotBlank();
            }
        }

        assertThat(qingwen.convert("{\"title\":\"石桥\",\"content\":\"<p>甲</p>\"}")
                        .article()
                        .metadata()
                        .title())
                .isEqualTo("石桥");
    }

    private static String collidingNames(int pairs) {
        StringBuilder names = new StringBuilder("{");
        for (int bits = 0; bits < 1 << pairs; bits++) {
            names.append(bits == 0 ? "\"" : ",\"");
            for (int pair = 0; pair < pairs; pair++) {
                names.append((bits >> pair & 1) == 0 ? "Ab" : "BA");
            }
            names.append("\":1");
        }
        return names.append('}').toString();
    }
}
