package io.github.qingwen.internal.structure.line;

import static io.github.qingwen.Fragment.fragment;
import static io.github.qingwen.SampleMarkup.PICTURE;
import static io.github.qingwen.SampleMarkup.p;
import static io.github.qingwen.SampleMarkup.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of lines from their place. Text is 17 px where nothing else is declared. */
class LinesTest {
    private static Lines lines(String... markup) {
        return fragment(String.join("", markup)).lines();
    }

    private static Lines paragraphs(String texts, String separator) {
        return lines(p(texts.replace(separator, "</p><p>")));
    }

    private static String each(Lines lines, IntFunction<Object> fact) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> String.valueOf(fact.apply(i)))
                .collect(Collectors.joining(" "));
    }

    @Test
    void linesOfNestedContentStandInReadingOrder() {
        Lines lines = lines(p("山"), "<ul><li>水</li></ul>", p("林"));

        assertThat(each(lines, i -> lines.get(i).text())).isEqualTo("山 水 林");
        assertThat(lines.previous(0)).isNull();
        assertThat(lines.next(0)).isSameAs(lines.get(1)).isSameAs(lines.previous(2));
        assertThat(lines.next(2)).isNull();
        assertThat(lines("").size()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <p>山</p>                                                          | BODY
            <ul><li>山</li></ul>                                               | ITEM
            <blockquote>山</blockquote>                                        | QUOTE
            <table><tr><td>山</td><td>水</td></tr></table>                     | CELL
            <ul><li><blockquote>山</blockquote></li></ul>                      | ITEM
            <blockquote><ul><li>山</li></ul></blockquote>                      | ITEM
            <ul><li><table><tr><td>山</td><td>水</td></tr></table></li></ul>   | CELL
            <table><tr><td><ul><li>山</li></ul></td><td>水</td></tr></table>   | CELL
            """)
    void placeIsTheContentInWhichALineStands(String markup, Lines.Place place) {
        assertThat(lines(markup).place(0)).isEqualTo(place);
    }

    @Test
    void onlyTheFirstLineOfAnOuterItemStartsIt() {
        Lines lines = lines(p("山"), "<ul><li><p>水</p><p>林</p><ul><li>草</li></ul></li><li>田</li></ul>");

        assertThat(each(lines, lines::isItemStart)).isEqualTo("false true false false true");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <p>山</p>                                                         | NOTHING-NOTHING
            <p>山</p><img src='https://a.cn/1'><p>水</p>                      | NOTHING-PICTURE PICTURE-NOTHING
            <p>山</p><pre>x</pre><hr><p>水</p>                                | NOTHING-CODE OTHER-NOTHING
            <p>山</p><mpvoice name='声'></mpvoice><p>水</p>                   | NOTHING-OTHER OTHER-NOTHING
            <p>山</p><ul><li>水</li></ul>                                     | NOTHING-LINE LINE-NOTHING
            <p>山</p><table><tr><td>水</td><td>林</td></tr></table><p>田</p> \
                | NOTHING-OTHER OTHER-LINE LINE-OTHER OTHER-NOTHING
            """)
    void neighboursAreTheBlocksDirectlyBeforeAndAfter(String markup, String neighbours) {
        Lines lines = lines(markup);

        assertThat(each(lines, i -> lines.before(i) + "-" + lines.after(i))).isEqualTo(neighbours);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            山水                                                      | ``
            <a href='https://b.cn'>山水林田湖草沙石</a>云雨           | link some
            <a href='https://b.cn'>山水林田湖草沙</a>石云雨           | some
            <b>山</b>水                                               | bold
            <b>山水</b>                                               | ``
            山<b>水</b>                                               | ``
            """)
    void contentMayBeALinkOrBeginInBold(String markup, String facts) {
        Content content = lines(p(markup)).get(0).content();

        assertThat((content.isLink() ? "link " : "")
                        + (content.hasLink() ? "some " : "")
                        + (content.leadsBold() ? "bold " : ""))
                .isEqualTo(facts.isEmpty() ? "" : facts + ' ');
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            1、山 ¶ 水 ¶ 2、林 ¶ 3、田         | 3 1 3 3 | 2 0 1 1
            1、山 ¶ 2、水 ¶ 林 ¶ 3、田         | 3 3 1 3 | 1 1 0 2
            • 山 ¶ 水 ¶ 林 ¶ • 田              | 2 1 1 2 | 3 0 0 3
            • 山 ¶ ■ 水 ¶ • 林                 | 2 1 2   | 2 0 2
            1、山 ¶ 3、水                      | 1 1     | 0 0
            1、山 ¶ （2）水                    | 1 1     | 0 0
            1、山 ¶ 2、水 ¶ 1、林 ¶ 2、田      | 2 2 2 2 | 1 1 1 1
            1 ¶ 2                              | 2 2     | 1 1
            """)
    void numbersThatCountOnAreASeries(String texts, String lengths, String gaps) {
        Lines lines = paragraphs(texts, " ¶ ");

        assertThat(each(lines, lines::seriesLength)).isEqualTo(lengths);
        assertThat(each(lines, lines::seriesGap)).isEqualTo(gaps);
    }

    @ParameterizedTest(name = "{0} characters above {1}: {2}")
    @CsvSource({
        "10, 21, true",
        "10, 20, false",
        "16, 21, true",
        "17, 22, false",
        "20, 26, false",
        "20, 27, true",
        "40, 60, true",
        "41, 60, false"
    })
    void titlesAreShortAboveSomethingLonger(int length, int below, boolean title) {
        assertThat(lines(p(words(length)), p(words(below))).couldBeTitle(0)).isEqualTo(title);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            <p>山水</p>                                     | true
            <blockquote>山水</blockquote>                   | true
            <ul><li>山水</li></ul>                          | false
            <p><a href='https://b.cn'>山水</a></p>          | false
            <p>山水。</p>                                   | false
            <p>山水，</p>                                   | false
            <p>山水：</p>                                   | true
            <table><tr><td>山水</td><td>林</td></tr></table> | false
            """)
    void titlesAreNoItemsCellsLinksOrSentences(String markup, boolean title) {
        assertThat(lines(markup, p(words(60))).couldBeTitle(0)).isEqualTo(title);
        assertThat(lines(markup, PICTURE).couldBeTitle(0)).isEqualTo(title);
        assertThat(lines(markup).couldBeTitle(0)).isFalse();
    }

    @Test
    void linesOfOneLookAreCountedTogether() {
        String bold = "font-weight:bold";
        Lines lines =
                lines(p(bold, words(10)), p(words(40)), p(bold, words(11)), p(words(39)), p(bold, words(9)), PICTURE);

        assertThat(each(lines, lines::charactersOfLook)).isEqualTo("30 79 30 79 30");
        assertThat(lines.looksLikePrevious(0)).isFalse();
        assertThat(lines.looksLikeNext(0)).isFalse();
        assertThat(lines.looksLikeNext(4)).isFalse();
    }

    @Test
    void linesOfOneTextAreCountedTogether() {
        Lines lines = paragraphs("山 林 水 林", " ");

        assertThat(each(lines, lines::times)).isEqualTo("1 2 1 2");
    }

    @Test
    void boxesHoldTheLinesAndPicturesOfInnerBoxes() {
        Lines lines = lines(
                "<section style='border:1px solid red'><p>山水</p>",
                PICTURE,
                "<section style='background:#eee'><p>林田湖</p><p>草</p></section></section>",
                p("沙"),
                PICTURE);

        assertThat(lines.boxContent(0)).isEqualTo(new BoxContent(3, 6, 1));
        assertThat(lines.boxContent(2)).isEqualTo(new BoxContent(2, 4, 0));
        assertThat(lines.boxContent(3)).isEqualTo(BoxContent.NONE);
    }

    @Test
    void articleIsTheSumOfItsLines() {
        Lines lines = lines(
                p(words(26)),
                p(words(40)),
                p("font-weight:bold;text-align:center", words(10)),
                p("font-weight:bold;font-size:20px", words(70)));

        assertThat(lines.article()).isEqualTo(new ArticleFacts(4, 146, 17, 50, 50, 1, 3));
        assertThat(each(lines, lines::scale)).startsWith("1.0 1.0 1.0 1.17");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            问：桥呢 ¶ 答：还在                              | 0 1
            Q ¶ 桥呢 ¶ A ¶ 还在                              | 0 2
            老周： ¶ 山 ¶ 老周： ¶ 水 ¶ 老周： ¶ 林           | 0 2 4
            老周 ¶ 山 ¶ 阿青 ¶ 水 ¶ 老周 ¶ 林 ¶ 阿青 ¶ 田 ¶ 老周 ¶ 云 ¶ 阿青 ¶ 雨 | 0 2 4 6 8 10
            老周 ¶ 山 ¶ 老周 ¶ 水 ¶ 老周 ¶ 林                 | ''
            老周： ¶ 山 ¶ 老周： ¶ 水                         | ''
            图源： ¶ 山 ¶ 图源： ¶ 水 ¶ 图源： ¶ 林           | ''
            """)
    void speakersAreNamedAgainAndAgainAboveWhatTheySay(String texts, String speakers) {
        Lines lines = paragraphs(texts, " ¶ ");

        assertThat(IntStream.range(0, lines.size())
                        .filter(lines::isSpeaker)
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(speakers);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            <p>山</p><p>水</p>                                              | true
            <section><p>山</p></section><section><p>水</p></section>        | true
            <p>山</p><p style='color:#111'>水</p>                           | false
            <p>山</p><p><b>水</b></p>                                       | false
            <section><p>山</p></section><p>水</p>                           | false
            <p>山</p>                                                       | false
            """)
    void neighboursMayHaveTheSameMarkup(String markup, boolean same) {
        assertThat(lines(markup).hasMarkupOfNext(0)).isEqualTo(same);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <p style='font-size:20px'>山水</p><p style='font-size:14px'>林田湖</p><p style='font-size:20px'>草石</p> | 20
            <p style='font-size:20px'>山水</p><p style='font-size:14px'>林田</p>                                    | 20
            <p style='font-size:14px'>山水</p><p style='font-size:20px'>林田</p>                                    | 20
            <hr>                                                                                                  | 16
            """)
    void bodySizeIsThatOfMostCharactersAndOnATieTheLarger(String markup, double size) {
        assertThat(lines(markup).article().bodySize()).isEqualTo(size);
    }
}
