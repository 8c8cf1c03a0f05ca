package io.github.qingwen.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.report.Place;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.Test;

class ElementPathsTest {
    private final Element content = Jsoup.parseBodyFragment("<p>甲</p><section><p>乙</p><img><p>丙<b>丁</b></p></section>")
            .body();
    private final ElementPaths places = new ElementPaths(content);

    @Test
    void countEachStepAmongThoseOfItsName() {
        assertThat(places.of(content.selectFirst("b"))).hasToString("section[1] > p[2] > b[1]");
        assertThat(places.of(content.selectFirst("img"))).hasToString("section[1] > img[1]");
    }

    @Test
    void areEmptyForTheContentItself() {
        assertThat(places.of(content)).isEqualTo(new Place.Content("", 0));
    }

    @Test
    void ofATextIsThePathOfItsElementAndTheIndexOfTheText() {
        Node text = content.selectFirst("b").childNode(0);
        Place.Content place = places.of(text);

        assertThat(place).hasToString("section[1] > p[2] > b[1]");
        assertThat(content.nodeStream().skip(place.node()).findFirst()).containsSame(text);
    }

    @Test
    void areCutAtTheTopWhereTheyAreDeep() {
        Element deep = Jsoup.parseBodyFragment("<div>".repeat(20) + "<b>字</b>").body();

        assertThat(new ElementPaths(deep).of(deep.selectFirst("b")).path())
                .startsWith("… > div[1] > ")
                .endsWith("div[1] > b[1]");
    }
}
