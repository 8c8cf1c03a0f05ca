package io.github.qingwen.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageFrameTest {
    private static final String TEXT = "<p>渡口的船换了三回，撑船的还是他，桥修好以后，坐船的人就少了。</p>";

    private static List<String> frame(String body) {
        return PageFrame.in(Jsoup.parse("<title>渡口</title>" + body).body()).stream()
                .map(Element::text)
                .toList();
    }

    @Test
    void navigationHeaderAndFooterAroundAnArticleAreItsFrame() {
        assertThat(frame("<header><nav>首页</nav>河边</header><main><div>您的位置</div><article><nav>目录</nav>" + TEXT
                        + "</article></main><footer>© 河边网</footer>"))
                .containsExactlyInAnyOrder("首页 河边", "您的位置", "目录", "© 河边网");
    }

    @Test
    void smallerArticlesBesideTheLargestAreItsFrame() {
        assertThat(frame("<article>" + TEXT + "</article><article>石桥</article>"))
                .containsExactly("石桥");
    }

    @Test
    void smallArticleBesideMostOfTheTextIsNotAloneTheContent() {
        assertThat(frame(TEXT + "<article>另一篇</article>")).isEmpty();
    }

    @Test
    void headerOfASectionIsNoFrame() {
        assertThat(frame("<header>首页</header><section><header>一</header>" + TEXT + "</section>"))
                .containsExactly("首页");
    }

    @Test
    void footerWithAllOfTheTextIsNoFrame() {
        assertThat(frame("<footer>" + TEXT + "</footer>")).isEmpty();
    }

    @Test
    void fragmentHasNoFrame() {
        assertThat(PageFrame.in(Jsoup.parse("<nav>首页</nav>" + TEXT).body())).isEmpty();
    }
}
