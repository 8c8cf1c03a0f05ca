package io.github.qingwen.internal.structure.element;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedMarkupTest {
    private static Element body(String markup) {
        return Jsoup.parseBodyFragment(markup).body();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "<p>甲</p>, false",
        "<p data-stated>甲</p>, true",
        "<section data-stated><p>甲</p></section>, false",
        "<article data-generator='qingwen'><p>甲</p></article>, true",
        "<article data-generator='qingwen'><section><p>甲</p></section></article>, true",
        "<article data-generator='other'><p>甲</p></article>, false",
        "<section data-generator='qingwen'><p>甲</p></section>, false"
    })
    void isThatOfMarkdownAndOfOwnHtml(String markup, boolean stated) {
        assertThat(StatedMarkup.isStated(body(markup).expectFirst("p"))).isEqualTo(stated);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "<article data-generator='qingwen'></article>, true",
        "<article data-generator='other'></article>, false",
        "<section><article data-generator='qingwen'></article></section>, false",
        "甲, false"
    })
    void isAWholeArticleWhereOwnHtmlBegins(String markup, boolean stated) {
        Element content = body(markup);

        assertThat(StatedMarkup.isStatedArticle(content)).isEqualTo(stated);
        if (stated) {
            assertThat(StatedMarkup.isStatedArticle(content.child(0))).isTrue();
        }
    }
}
