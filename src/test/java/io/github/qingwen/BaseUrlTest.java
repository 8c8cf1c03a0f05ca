package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.render.markdown.MarkdownRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseUrlTest {
    private static String markdown(Qingwen qingwen, String html) {
        return MarkdownRenderer.create().render(qingwen.convert(html).article()).strip();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "/茶, https://blog.example.org/茶", "b.html?x=1#y, https://blog.example.org/posts/b.html?x=1#y",
        "https://e.org/a b, https://e.org/a%20b", "mailto:a@e.org, mailto:a@e.org"
    })
    void makesRelativeLinksAbsolute(String href, String url) {
        Qingwen qingwen = Qingwen.builder().baseUrl("https://blog.example.org/posts/a.html").build();

        assertThat(markdown(qingwen, "<p><a href=\"" + href + "\">茶</a></p>")).isEqualTo("[茶](" + url + ")");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "img/1.png, https://blog.example.org/posts/img/1.png", "//e.org/1.png, https://e.org/1.png",
        "https://e.org/1.png, https://e.org/1.png"
    })
    void makesRelativePicturesAbsolute(String src, String url) {
        Qingwen qingwen = Qingwen.builder().baseUrl("https://blog.example.org/posts/a.html").build();

        assertThat(markdown(qingwen, "<p><img src=\"" + src + "\"></p>")).isEqualTo("![](" + url + ")");
    }

    @ParameterizedTest
    @CsvSource({"/茶", "b.html"})
    void leavesThemRelativeWithout(String href) {
        assertThat(markdown(Qingwen.create(), "<p><a href=\"" + href + "\">茶</a></p>")).isEqualTo("[茶](" + href + ")");
    }
}
