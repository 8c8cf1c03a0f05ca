package io.github.qingwen.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ElementPathsTest {
    private final Element content = Jsoup.parseBodyFragment("<p>甲</p><section><p>乙</p><img><p>丙<b>丁</b></p></section>")
            .body();
    private final ElementPaths places = new ElementPaths(content);

    @Test
    void countEachStepAmongThoseOfItsName() {
        assertThat(places.of(content.selectFirst("b"))).isEqualTo("section[1] > p[2] > b[1]");
        assertThat(places.of(content.selectFirst("img"))).isEqualTo("section[1] > img[1]");
    }

    @Test
    void areEmptyForTheContentItself() {
        assertThat(places.of(content)).isEmpty();
    }

    @Test
    void areCutAtTheTopWhereTheyAreDeep() {
        Element deep = Jsoup.parseBodyFragment("<div>".repeat(20) + "<b>字</b>").body();

        assertThat(new ElementPaths(deep).of(deep.selectFirst("b")))
                .startsWith("… > div[1] > ")
                .endsWith("div[1] > b[1]");
    }
}
