package io.github.qingwen.internal.structure.feature;

import static io.github.qingwen.SampleMarkup.p;
import static io.github.qingwen.SampleMarkup.sentence;
import static io.github.qingwen.SampleMarkup.words;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.article;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.line;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.linesWith;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.matching;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupFeaturesTest {
    private static final String HEADING = "heading-element(-[a-z]+)?";
    private static final String LINK = p("<a href='https://a.cn/'>山水林田</a>");
    private static final String WORDS = p("山水林田");

    private static String row(String... columns) {
        return "<section style='display:flex'><section>" + String.join("</section><section>", columns)
                + "</section></section>";
    }

    @Test
    void aHeadingElementIsShortUpTo40Characters() {
        assertThat(matching(HEADING, line(0, "<h2>" + words(40) + "</h2>")))
                .containsExactlyInAnyOrder("heading-element", "heading-element-short");
        assertThat(matching(HEADING, line(0, "<h2>" + words(41) + "</h2>")))
                .containsExactlyInAnyOrder("heading-element", "heading-element-long");
    }

    @Test
    void aHeadingElementMayHoldASentenceOrALink() {
        assertThat(line(0, "<h2>" + sentence(10) + "</h2>"))
                .contains("heading-element-sentence")
                .doesNotContain("heading-element-link");
        assertThat(line(0, "<h2><a href='https://a.cn/'>山水</a></h2>"))
                .contains("heading-element-link")
                .doesNotContain("heading-element-sentence");
    }

    @ParameterizedTest
    @CsvSource({"h1, false", "h3, false", "h4, true", "h6, true"})
    void aHeadingElementIsLowFromTheFourthLevelOn(String tag, boolean low) {
        assertThat(line(0, "<" + tag + ">山水</" + tag + ">").contains("heading-element-low"))
                .isEqualTo(low);
    }

    @Test
    void onlyAFurtherLineOfTheSameHeadingElementIsInItAgain() {
        List<Set<String>> article = article("<h2>山水<br>林田</h2><h2>湖草</h2>", WORDS, "<h2>沙石</h2>");

        assertThat(linesWith("heading-element-again", article)).containsExactly(1);
        assertThat(linesWith("heading-element", article)).containsExactly(0, 1, 2, 4);
    }

    @Test
    void otherLinesAreInNoHeadingElement() {
        assertThat(matching(HEADING, line(1, "<h2>山水</h2>", WORDS))).isEmpty();
    }

    @Test
    void theFirstLineOfAListItemIsToldFromTheOthers() {
        List<Set<String>> article = article(WORDS, "<ul><li>山水</li><li><p>林田</p><p>湖草</p><p>沙石</p></li></ul>", WORDS);

        assertThat(linesWith("list-item", article)).containsExactly(1, 2, 3, 4);
        assertThat(linesWith("list-item-first", article)).containsExactly(1, 2);
        assertThat(linesWith("list-item-more", article)).containsExactly(3, 4);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <p>山水</p>                                                              | ''
            <blockquote>山水</blockquote>                                            | quotation
            <blockquote><ul><li>山水</li></ul></blockquote>                          | list-item list-item-first
            <ul><li><blockquote>山水</blockquote></li></ul>                          | list-item list-item-first
            <table><tr><td>山水</td><td>林田</td></tr></table>                       | cell
            <table><tr><td><ul><li>山水</li></ul></td><td>林田</td></tr></table>     | cell
            <section><figcaption>山水</figcaption></section>                         | figcaption
            """)
    void aLineStandsInTheElementsAroundIt(String markup, String features) {
        assertThat(matching("list-item.*|quotation|cell|figcaption", line(0, markup)))
                .isEqualTo(named(features));
    }

    @Test
    void columnsOfOneRowStandBesideEachOther() {
        List<Set<String>> article = article(WORDS, row("山水", "林田", "湖草"), row("沙石", "云雨"), WORDS, WORDS);

        assertThat(linesWith("row", article)).containsExactly(1, 2, 3, 4, 5);
        assertThat(linesWith("row-begins", article)).containsExactly(1, 2, 4);
        assertThat(linesWith("row-again", article)).containsExactly(2, 3, 5);
    }

    @Test
    void lineBreaksPartTheLinesOfAParagraph() {
        List<Set<String>> article = article(WORDS, p("山水<br>林田<br>湖草"), WORDS);

        assertThat(linesWith("continued", article)).containsExactly(1, 2);
        assertThat(linesWith("continues", article)).containsExactly(2, 3);
    }

    @Test
    void aLineIsALinkOrHasOne() {
        List<Set<String>> article = article(WORDS, LINK, p("山水林田湖<a href='https://a.cn/'>草</a>"), WORDS);

        assertThat(linesWith("link", article)).containsExactly(1);
        assertThat(linesWith("has-link", article)).containsExactly(1, 2);
    }

    @Test
    void aLinkStandsBesideALinkAboveOrBelow() {
        List<Set<String>> article = article(LINK, LINK, WORDS, LINK, WORDS, LINK, LINK, LINK);

        assertThat(linesWith("link-beside", article)).containsExactly(0, 1, 5, 6, 7);
    }

    @Test
    void aLineIsInItalicsOrUnderlinedAsItsFirstWordsAre() {
        List<Set<String>> article = article(WORDS, p("<i>山</i>水"), p("<u>山</u>水"), p("山<i>水</i><u>林</u>"));

        assertThat(linesWith("italic", article)).containsExactly(1);
        assertThat(linesWith("underlined", article)).containsExactly(2);
    }
}
