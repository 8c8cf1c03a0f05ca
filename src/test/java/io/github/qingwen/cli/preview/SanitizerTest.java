package io.github.qingwen.cli.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SanitizerTest {
    private static String cleaned(String html) {
        Element body = Jsoup.parse(html).body();
        body.ownerDocument().outputSettings().prettyPrint(false);
        Sanitizer.clean(body);
        return body.html();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p onclick="alert(1)">雪</p>                        | <p>雪</p>
            <p>雪<script>alert(1)</script></p>                  | <p>雪</p>
            <p>雪</p><meta http-equiv=refresh content="0;u">    | <p>雪</p>
            <p>雪</p><base href="//x.cn"><link href="//x.cn">   | <p>雪</p>
            <form action="//x.cn"><button formaction="//x.cn">  | <form><button></button></form>
            <p>雪<!-- --><template><b>风</b></template></p>     | <p>雪</p>
            <p style="background:url(//x.cn/1.png);color:red">雪 | <p style="background:none;color:red">雪</p>
            <p style="width:expression(alert(1))">雪            | <p style="">雪</p>
            <svg><a xlink:href="javascript:alert(1)">雪</a>     | <svg><a title="javascript:alert(1)" class="qw-link">雪</a></svg>
            <svg><use href="#雪"></use></svg>                   | <svg><use href="#雪"></use></svg>
            <svg><set attributeName="href" to="//x.cn"/></svg>  | <svg></svg>
            <img name="body" src="data:image/png;base64,AA==">  | <img src="data:image/png;base64,AA==">
            <xmp><img src=x onerror=alert(1)></xmp>             | <pre>&lt;img src=x onerror=alert(1)&gt;</pre>
            """)
    void takesOutWhatRunsLoadsOrLeadsAway(String html, String clean) {
        assertThat(cleaned(html)).isEqualTo(clean);
    }

    @Test
    void keepsHowItLooks() {
        String html =
                "<p>雪</p><style>p { color: red }</style><section style=\"margin: 5px; background: rgb(1, 2, 3)\" class=\"a\">"
                        + "<p align=\"center\"><font color=\"red\">雪</font></p></section>";

        assertThat(cleaned(html)).isEqualTo(html);
    }

    @Test
    void importsNoStyle() {
        assertThat(cleaned("<p>雪</p><style>@import '//x.cn/a.css'; p { background: url('//x.cn/1.png') }</style>"))
                .isEqualTo("<p>雪</p><style> p { background: none }</style>");
    }

    @Test
    void saysWhereALinkLeadsWithoutLeadingThere() {
        assertThat(cleaned("<a href=\"https://a.cn/\">桥</a>"))
                .isEqualTo("<a title=\"https://a.cn/\" class=\"qw-link\">桥</a>");
    }

    @Test
    void namesPicturesAndEmbeddedMediaAndKeepsTheirSize() {
        Element box = Jsoup.parse(cleaned("<img data-src='https://a.cn/雪.png' data-w='640' data-ratio='0.5'>"))
                .expectFirst(".qw-picture");
        assertThat(box.text()).isEqualTo("picture: a.cn … 雪.png");
        assertThat(box.attr("style")).isEqualTo("width:640.0px;aspect-ratio:2.0;");
        assertThat(box.attr("title")).isEqualTo("https://a.cn/雪.png");
        assertThat(cleaned("<iframe src='https://a.cn/v' srcdoc='<p>x'></iframe>"))
                .contains("iframe</span>")
                .doesNotContain("src=", "srcdoc");
    }

    @Test
    void leavesNothingActiveInHostileSamplesHoweverOftenTheyAreRead() throws IOException {
        for (String sample : Files.readAllLines(Path.of("src/test/resources/xss.txt"))) {
            String once = cleaned(sample);
            for (Element element : Jsoup.parse(once).getAllElements()) {
                assertThat(element.normalName())
                        .as(sample)
                        .isNotIn("script", "iframe", "object", "embed", "base", "meta", "link", "template");
                for (Attribute attribute : element.attributes()) {
                    assertThat(attribute.getKey().toLowerCase(Locale.ROOT))
                            .as("%s: %s", sample, once)
                            .doesNotStartWith("on")
                            .isNotIn("action", "formaction", "srcdoc", "srcset", "background", "poster");
                }
                assertThat(element.attr("href")).as(sample).matches("(?s)|#.*|data:image/.*");
            }
        }
    }
}
