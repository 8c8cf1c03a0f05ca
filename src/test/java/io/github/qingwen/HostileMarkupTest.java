package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.Article;
import io.github.qingwen.render.html.HtmlRenderer;
import io.github.qingwen.render.markdown.CaptionStyle;
import io.github.qingwen.render.markdown.CardStyle;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import io.github.qingwen.render.markdown.TableStyle;
import io.github.qingwen.report.QingwenException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever markup an article holds, nothing acts in what comes out. */
class HostileMarkupTest {
    static List<String> vectors() {
        return TestData.read(Path.of("src/test/resources/xss.txt"))
                .lines()
                .map(line -> line.translateEscapes())
                .toList();
    }

    @Test
    void thereAreMany() {
        assertThat(vectors()).hasSizeGreaterThan(150).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void doesNotAct(String vector) {
        for (String source : List.of(
                "<p>前</p>" + vector + "<p>后</p>",
                "<p>前" + vector + "后</p>",
                "<table><tr><td colspan=2>" + vector + "</td></tr><tr><td>甲</td><td>乙</td></tr></table>")) {
            Article article;
            try {
                article = Qingwen.create().convert(source).article();
            } catch (QingwenException e) {
                continue; // nothing is left of it
            }
            PassiveMarkup.assertIsPassive(HtmlRenderer.create().render(article));
            renderers().forEach(renderer -> PassiveMarkup.assertIsPassiveMarkdown(renderer.render(article)));
        }
    }

    private static Stream<MarkdownRenderer> renderers() {
        return Stream.of(
                MarkdownRenderer.create(),
                MarkdownRenderer.builder()
                        .captions(CaptionStyle.FIGURE)
                        .cards(CardStyle.HTML)
                        .tables(TableStyle.HTML)
                        .cardCovers(true)
                        .build());
    }
}
