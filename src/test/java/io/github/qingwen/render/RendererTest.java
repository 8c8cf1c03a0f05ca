package io.github.qingwen.render;

import static io.github.qingwen.model.ArticleParts.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.render.html.HtmlRenderer;
import io.github.qingwen.render.json.JsonReader;
import io.github.qingwen.render.json.JsonRenderer;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import io.github.qingwen.render.text.TextRenderer;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What all renderers have in common. */
class RendererTest {
    private static final Block BLOCK = paragraph("山");
    private static final Article ARTICLE =
            new Article(Metadata.builder().title("题").build(), List.of(BLOCK), List.of());

    static Stream<Renderer> renderers() {
        return Stream.of(
                MarkdownRenderer.create(), JsonRenderer.create(), HtmlRenderer.create(), TextRenderer.create());
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void theyAppendToAnOutputWhatTheyReturn(Renderer renderer) throws IOException {
        StringBuilder output = new StringBuilder("before ");

        renderer.render(ARTICLE, output);

        assertThat(output).hasToString("before " + renderer.render(ARTICLE));
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void theyPassTheExceptionOfAnOutputOn(Renderer renderer) {
        IOException full = new IOException("disk full");
        Writer output = new Writer() {
            @Override
            public void write(char[] chars, int offset, int length) throws IOException {
                throw full;
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> renderer.render(ARTICLE, output)).isSameAs(full);
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void theyRefuseNullByName(Renderer renderer) {
        assertThatNullPointerException().isThrownBy(() -> renderer.render(null)).withMessage("article");
        assertThatNullPointerException()
                .isThrownBy(() -> renderer.render(null, new StringBuilder()))
                .withMessage("article");
        assertThatNullPointerException()
                .isThrownBy(() -> renderer.render(ARTICLE, null))
                .withMessage("output");
    }

    @Test
    void theirOtherMethodsRefuseNullByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> JsonReader.create().read(null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> HtmlRenderer.create().render((Block) null))
                .withMessage("block");
        assertThatNullPointerException()
                .isThrownBy(() -> TextRenderer.create().chunks(null, 9))
                .withMessage("article");
        assertThatNullPointerException()
                .isThrownBy(() -> MarkdownRenderer.create().toNode(null))
                .withMessage("article");
        assertThatNullPointerException()
                .isThrownBy(() -> MarkdownRenderer.builder().frontMatter(null))
                .withMessage("style");
        assertThatNullPointerException()
                .isThrownBy(() -> MarkdownRenderer.builder().imageUrls(null))
                .withMessage("change");
        assertThatNullPointerException()
                .isThrownBy(() -> MarkdownRenderer.builder().linkTags(null))
                .withMessage("tag");
    }

    @Test
    void htmlIsWrittenOfASingleBlockToo() {
        assertThat(HtmlRenderer.create().render(BLOCK)).isEqualTo("<p>山</p>");
    }

    @Test
    void htmlAndTextAreWrittenWithoutTheTitleOnRequest() {
        assertThat(HtmlRenderer.builder().title(false).build().render(ARTICLE)).doesNotContain("题", "h1");
        assertThat(TextRenderer.builder().title(false).build().render(ARTICLE)).isEqualTo("山\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'data:image/png;base64,iVBORw0KGgo=', true",
        "'data:image/webp;base64,UklGRg==', true",
        "'data:image/svg+xml;base64,PHN2Zz4=', false",
        "'data:text/html;base64,PHN2Zz4=', false",
        "'data:image/png,x', false"
    })
    void picturesOfPixelsMayStandInTheText(String url, boolean shown) {
        Article article = article(figure(url));

        assertThat(MarkdownRenderer.create().render(article)).isEqualTo(shown ? "![](" + url + ")\n" : "");
        assertThat(HtmlRenderer.create().render(article).contains(url)).isEqualTo(shown);
    }
}
