package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.Article;
import io.github.qingwen.render.html.HtmlRenderer;
import io.github.qingwen.rule.Preset;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The clean HTML is an article too: converted again, it gives the same blocks. */
class HtmlAgainTest {
    private final Qingwen faithful = Qingwen.builder().preset(Preset.FAITHFUL).build();

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.qingwen.TestData#inputs")
    void givesTheSameBlocks(Path input) {
        Article article =
                TestData.converter(input).convert(TestData.read(input)).article();
        String html = HtmlRenderer.create().render(article);

        Article again = faithful.convert(html).article();

        assertThat(collapsed(Sketch.of(again.blocks()))).as(html).isEqualTo(collapsed(Sketch.of(article.blocks())));
        assertThat(again.footnotes()).as(html).isEqualTo(article.footnotes());
        if (!Sketch.of(article.blocks()).contains("  ")) {
            assertThat(again.blocks()).as(html).isEqualTo(article.blocks());
        }
    }

    /** HTML without styles cannot say that spaces stand side by side. */
    private static String collapsed(String sketch) {
        return sketch.replaceAll("(?<=↵)? +", " ").replace("↵ ", "↵");
    }
}
