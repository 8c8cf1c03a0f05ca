package io.github.qingwen.internal.structure.evidence;

import static io.github.qingwen.Fragment.fragment;
import static io.github.qingwen.SampleMarkup.PICTURE;
import static io.github.qingwen.SampleMarkup.p;
import static io.github.qingwen.SampleMarkup.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.internal.structure.segment.Role;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of the lines of an article. Text is 17 px where nothing else is declared. */
class LinesTest {
    private static List<Line> lines(String... markup) {
        return fragment(String.join("", markup)).lines().all();
    }

    private static Line line(int at, String... markup) {
        return lines(markup).get(at);
    }

    private static String all(List<Line> lines, Function<Line, Object> fact) {
        return lines.stream().map(line -> String.valueOf(fact.apply(line))).collect(Collectors.joining(" "));
    }

    private static String texts(List<Line> lines, Predicate<Line> wanted) {
        return lines.stream().filter(wanted).map(Line::text).collect(Collectors.joining(" "));
    }

    @Test
    void anEmptyArticleHasNone() {
        assertThat(lines("")).isEmpty();
    }

    @Test
    void theBlankLineIsAnArticleThatHoldsNothing() {
        assertThat(Lines.blank().text()).isEmpty();
        assertThat(Lines.blank().length()).isZero();
        assertThat(Lines.blank().article().size()).isEqualTo(1);
    }

    @Test
    void areNumberedInReadingOrder() {
        List<Line> lines = lines(p("山"), "<ul><li>水</li></ul>", p("林"));

        assertThat(all(lines, Line::text)).isEqualTo("山 水 林");
        assertThat(all(lines, Line::at)).isEqualTo("0 1 2");
        assertThat(lines.get(0).previous()).isNull();
        assertThat(lines.get(0).next()).isSameAs(lines.get(1));
        assertThat(lines.get(1).previous()).isSameAs(lines.get(0));
        assertThat(lines.get(2).next()).isNull();
    }

    @Nested
    class Places {
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
                <table><tr><td><blockquote>山</blockquote></td><td>水</td></tr></table> | CELL
                """)
        void areTheContentInWhichALineStands(String markup, Line.Place place) {
            assertThat(line(0, markup).place()).isEqualTo(place);
        }

        @Test
        void theFirstLineOfAnItemStartsIt() {
            List<Line> lines = lines(p("山"), "<ul><li><p>水</p><p>林</p></li><li>田</li></ul><blockquote>湖</blockquote>");

            assertThat(texts(lines, Line::isItemStart)).isEqualTo("水 田");
        }
    }

    @Nested
    class Neighbours {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                <p>山</p>                                                         | NOTHING-NOTHING
                <p>山</p><p>水</p>                                                | NOTHING-LINE LINE-NOTHING
                <p>山</p><img src='https://a.cn/1'><p>水</p>                      | NOTHING-PICTURE PICTURE-NOTHING
                <img src='https://a.cn/1'><p>山</p><img src='https://a.cn/2'>     | PICTURE-PICTURE
                <p>山</p><pre>x</pre><hr><p>水</p>                                | NOTHING-CODE DIVIDER-NOTHING
                <p>山</p><mpvoice name='声'></mpvoice><p>水</p>                   | NOTHING-CARD CARD-NOTHING
                <p>山</p><ul><li>水</li></ul>                                     | NOTHING-LINE LINE-NOTHING
                <p>山</p><table><tr><td>水</td><td>林</td></tr></table><p>田</p> \
                    | NOTHING-TABLE TABLE-LINE LINE-TABLE TABLE-NOTHING
                """)
        void areTheBlocksDirectlyBeforeAndAfter(String markup, String neighbours) {
            assertThat(all(lines(markup), line -> line.before() + "-" + line.after()))
                    .isEqualTo(neighbours);
        }
    }

    @Nested
    class Content {
        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                山水                                                    | ``
                <a href='https://b.cn'>山水林田湖草沙石</a>云雨         | link some
                <a href='https://b.cn'>山水林田湖草沙</a>石云雨         | some
                <b>山</b>水                                             | bold
                <b>山水</b>                                             | ``
                山<b>水</b>                                             | ``
                <b>&nbsp;</b>山水                                       | ``
                山<img src='https://a.cn/1' width='20'>                 | atom
                <a href='https://b.cn'><span data-formula='x'></span></a> | atom
                """)
        void isPartlyALinkOrBoldOrHoldsAPicture(String markup, String facts) {
            Line line = line(0, p(markup));

            assertThat((line.isLink() ? "link " : "")
                            + (line.hasLink() ? "some " : "")
                            + (line.leadsBold() ? "bold " : "")
                            + (line.hasAtom() ? "atom " : ""))
                    .isEqualTo(facts.isEmpty() ? "" : facts + ' ');
        }

        @Test
        void hasKindsOfCharacters() {
            Line line = line(0, p("山，水。"));

            assertThat(line.has(Wording.COMMA)).isTrue();
            assertThat(line.has(Wording.BAR)).isFalse();
            assertThat(line.endsSentence()).isTrue();
            assertThat(line(0, p("山水")).endsSentence()).isFalse();
        }

        @Test
        void hasTheTopicsOfItsFirst200Characters() {
            assertThat(line(0, p(words(199) + "关注")).says(Topic.FOLLOW)).isTrue();
            assertThat(line(0, p(words(200) + "关注")).says(Topic.FOLLOW)).isFalse();
            assertThat(line(0, p("关注")).says(Topic.SCAN)).isFalse();
            assertThat(line(0, p("关注")).hasTopic()).isTrue();
            assertThat(line(0, p("山水")).hasTopic()).isFalse();
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"关注, true", "山关注, true", "山水关注, false", "山水, false", "山水扫码, false"})
        void startsWithAWordOfATopic(String text, boolean starts) {
            assertThat(line(0, p(text)).startsWith(Topic.FOLLOW)).isEqualTo(starts);
            assertThat(line(0, p(text)).startsWith(Topic.SCAN)).isFalse();
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "全文完, true",
            "往期, true",
            "往期山水林田湖草沙石云雨山水林田, true",
            "往期山水林田湖草沙石云雨山水林田湖, false",
            "关注, false",
            "山水, false"
        })
        void marksTheEndInAFewWords(String text, boolean marks) {
            assertThat(line(0, p(text)).marksTheEnd()).isEqualTo(marks);
        }
    }

    @Nested
    class PossibleRoles {
        private String roles(Line line) {
            assertThat(line.mayBe(Role.TEXT)).isTrue();
            assertThat(line.mayBe(Role.ITEM)).isTrue();
            assertThat(line.mayBe(Role.ITEM_MORE)).isTrue();
            assertThat(line.mayBe(Role.PROMPT)).isEqualTo(line.mayBe(Role.CREDIT));
            assertThat(line.mayBe(Role.QUOTE)).isEqualTo(line.mayBe(Role.CREDIT));
            return Arrays.stream(Role.values())
                    .filter(role -> role.name().matches("HEADING|HEADING_MORE|CAPTION|CAPTION_MORE|CREDIT|DECORATION"))
                    .filter(line::mayBe)
                    .map(Role::name)
                    .collect(Collectors.joining(" "));
        }

        @ParameterizedTest(name = "{0}, line {1}")
        @CsvSource(delimiter = '|', textBlock = """
                <p>山</p>                                      | 0 | CREDIT DECORATION
                <h2>山</h2>                                    | 0 | HEADING CREDIT DECORATION
                <p>山</p><p>水</p>                             | 0 | HEADING CREDIT DECORATION
                <p>山</p><p>水</p>                             | 1 | HEADING_MORE CAPTION_MORE CREDIT DECORATION
                <p>山</p><hr><p>水</p>                         | 1 | CREDIT DECORATION
                <img src='https://a.cn/1'><p>山</p>            | 0 | CAPTION CREDIT DECORATION
                <p>山</p><img src='https://a.cn/1'>            | 0 | HEADING CAPTION CREDIT DECORATION
                <p><span data-formula='x'><svg></svg></span></p><p>水</p>   | 0 | CREDIT DECORATION
                <p>山<span data-formula='x'><svg></svg></span></p><p>水</p> | 0 | HEADING CREDIT DECORATION
                <h2><span data-formula='x'><svg></svg></span></h2><p>水</p> | 0 | HEADING CREDIT DECORATION
                <p>1</p><p>水</p>                              | 0 | HEADING CREDIT
                <p>1、</p><p>水</p>                            | 0 | HEADING CREDIT
                <p>1、山</p><p>水</p>                          | 0 | HEADING CREDIT DECORATION
                <p>• 山</p><p>水</p>                           | 0 | HEADING CREDIT DECORATION
                <p>链接：<a href='#'>山</a></p><p>水</p>       | 0 | CREDIT DECORATION
                <h2>链接：<a href='#'>山</a></h2><p>水</p>     | 0 | HEADING CREDIT DECORATION
                <p><a href='#'>山</a>：<a href='#'>石</a></p><p>水</p> | 0 | HEADING CREDIT DECORATION
                <p>链接：<a href='#'>山</a>里</p><p>水</p>     | 0 | HEADING CREDIT DECORATION
                <table><tr><td>山</td><td>水</td></tr></table> | 0 | DECORATION
                <table><tr><td>山</td><td>水</td></tr></table> | 1 | CAPTION_MORE DECORATION
                <table><tr><td><h2>山</h2></td><td>水</td></tr></table> | 0 | DECORATION
                """)
        void areThoseThatItsPlaceAllows(String markup, int at, String roles) {
            assertThat(roles(line(at, markup))).isEqualTo(roles);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                <p>The saw is old. Oil it before use.</p>           | false
                <p>1. The saw is old. Oil it before use.</p>        | true
                <p>[1] The saw is old. Oil it before use.</p>       | true
                <p><b>Saw:</b> The saw is old. Oil it before use.</p> | true
                <p>锯 The saw is old. Oil it before use.</p>        | true
                <p>The saw is old. Oil it before 2024-10-11.</p>    | true
                <ul><li>The saw is old. Oil it before use.</li></ul> | true
                <p>The saw</p>                                      | true
                """)
        void latinProseWithoutAMarkIsNoItem(String markup, boolean item) {
            assertThat(line(0, markup).mayBe(Role.ITEM)).isEqualTo(item);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', textBlock = """
                山上 E N D 水边     | E N D
                山上 e n d          | e n d
                山上 T H E E N D    | T H E E N D
                山上 全 文 完       | 全 文 完
                山上 E N 水边 D     | ''
                B E N D             | ''
                E N D E N D         | ''
                E N D G A M E       | ''
                山 水 林            | ''
                """)
        void lettersThatSpellAnEndMarkDownwardsAreDecoration(String lines, String letters) {
            assertThat(texts(
                            lines(p(lines.replace(" ", "</p><p>"))),
                            line -> line.mayBe(Role.DECORATION) && !line.mayBe(Role.TEXT)))
                    .isEqualTo(letters);
        }

        @Test
        void lettersInCellsSpellNoEndMark() {
            assertThat(lines("<table><tr><td>E</td><td>N</td><td>D</td></tr></table>"))
                    .allMatch(line -> line.mayBe(Role.TEXT));
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', textBlock = """
                <h2>山<br>水</h2>        | true
                <h2>山</h2><p>水</p>     | false
                <h2>山</h2><h2>水</h2>   | false
                <p>山</p><h2>水</h2>     | false
                <h2>1</h2><p>水</p>      | true
                <p>1</p><h2>水</h2>      | true
                <p>山</p><p>1、水</p>    | false
                <p>山</p><p>1</p>        | true
                <p>山</p><p>• 水</p>     | true
                """)
        void aHeadingGoesOnInItsElementOrBehindANumber(String markup, boolean more) {
            assertThat(line(1, markup).mayBe(Role.HEADING_MORE)).isEqualTo(more);
        }
    }

    @Nested
    class Numbers {
        @Test
        void areThoseAtTheStartOfALine() {
            List<Line> lines = lines(p("3、山"), p("• 水"), p("7"), p("林"));

            assertThat(all(lines, Line::number)).isEqualTo("3 0 7 0");
            assertThat(texts(lines, Line::isNumbered)).isEqualTo("3、山 7");
            assertThat(texts(lines, Line::isBullet)).isEqualTo("• 水");
            assertThat(texts(lines, Line::isNumberAlone)).isEqualTo("7");
            assertThat(texts(lines, line -> line.isNumberedAs(Numbering.Form.ARABIC)))
                    .isEqualTo("3、山");
            assertThat(texts(lines, line -> line.numbering() == null)).isEqualTo("林");
        }

        @Test
        void areAlikeInOneSeries() {
            List<Line> lines = lines(p("3、山"), p("1、水"), p("（1）林"), p("田"), p("湖"));

            assertThat(lines.get(0).beginsLike(lines.get(1))).isTrue();
            assertThat(lines.get(1).beginsLike(lines.get(2))).isFalse();
            assertThat(lines.get(2).beginsLike(lines.get(3))).isFalse();
            assertThat(lines.get(3).beginsLike(lines.get(2))).isFalse();
            assertThat(lines.get(3).beginsLike(lines.get(4))).isFalse();
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                1、山 ¶ 水 ¶ 2、林 ¶ 3、田         | 3 1 3 3 | 2 0 1 1 | 2、林 3、田
                1、山 ¶ 2、水 ¶ 林 ¶ 3、田         | 3 3 1 3 | 1 1 0 2 | 1、山 2、水
                • 山 ¶ 水 ¶ 林 ¶ • 田              | 2 1 1 2 | 3 0 0 3 |
                • 山 ¶ ■ 水 ¶ • 林                 | 2 1 2   | 2 0 2   |
                1、山 ¶ 3、水                      | 1 1     | 0 0     |
                1、山 ¶ （2）水                    | 1 1     | 0 0     |
                1、山 ¶ 2、水 ¶ 1、林 ¶ 2、田      | 2 2 2 2 | 1 1 1 1 | 1、山 2、水 1、林 2、田
                1 ¶ 2                              | 2 2     | 1 1     |
                """)
        void thatCountOnAreASeries(String lines, String lengths, String gaps, String inRun) {
            List<Line> all = lines(p(lines.replace(" ¶ ", "</p><p>")));

            assertThat(all(all, Line::seriesLength)).isEqualTo(lengths);
            assertThat(all(all, Line::seriesGap)).isEqualTo(gaps);
            assertThat(texts(all, Line::isInRun)).isEqualTo(inRun == null ? "" : inRun);
        }
    }

    @Nested
    class Titles {
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
        void areShortAboveSomethingLonger(int length, int below, boolean title) {
            assertThat(line(0, p(words(length)), p(words(below))).couldBeTitle())
                    .isEqualTo(title);
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
        void areNoItemsCellsLinksOrSentences(String markup, boolean title) {
            assertThat(line(0, markup, p(words(60))).couldBeTitle()).isEqualTo(title);
            assertThat(line(0, markup, PICTURE).couldBeTitle()).isEqualTo(title);
        }

        @Test
        void standAboveAPictureWhateverIsBelowThat() {
            assertThat(line(0, p("山水"), PICTURE, p("林")).couldBeTitle()).isTrue();
        }

        @Test
        void areNotTheLastThing() {
            assertThat(line(0, p("山水")).couldBeTitle()).isFalse();
            assertThat(line(1, p(words(60)), p("山水")).couldBeTitle()).isFalse();
        }
    }

    @Nested
    class Likeness {
        private final String bold = "font-weight:bold";

        @Test
        void linesOfOneLookAreCountedTogether() {
            List<Line> lines = lines(
                    p(bold, words(10)), p(words(40)), p(bold, words(11)), p(words(39)), p(bold, words(9)), PICTURE);

            assertThat(lines.get(0).looksLike(lines.get(2))).isTrue();
            assertThat(lines.get(0).looksLike(lines.get(1))).isFalse();
            assertThat(lines.get(0).looksLike(null)).isFalse();
            assertThat(lines.get(0).looksAlike().lines()).isEqualTo(3);
            assertThat(lines.get(0).looksAlike().characters()).isEqualTo(30);
            assertThat(lines.get(0).looksAlike().neighbours()).isZero();
            assertThat(lines.get(0).looksAlike().aboveBody()).isEqualTo(1);
            assertThat(lines.get(1).looksAlike().aboveBody()).isZero();
            assertThat(lines.get(0).looksAlike().otherTitles(true)).isEqualTo(100);
        }

        @Test
        void linesOfOneShapeAreOfOneLookAndLength() {
            List<Line> lines = lines(p(words(10)), p(words(11)), p(words(60)), p(words(9)));

            assertThat(lines.get(0).looksAlike().neighbours()).isEqualTo(3);
            assertThat(lines.get(0).shapedAlike().lines()).isEqualTo(3);
            assertThat(lines.get(0).shapedAlike().neighbours()).isEqualTo(1);
            assertThat(lines.get(2).shapedAlike().lines()).isEqualTo(1);
            assertThat(lines.get(0).shape().look()).isEqualTo(lines.get(2).look());
        }

        @Test
        void linesNumberedAlikeAreCountedTogether() {
            List<Line> lines = lines(p("1、山。"), p("林"), p("3、水"), p("（1）田"), p("湖"));

            assertThat(all(lines, line -> line.numberedAlike().lines())).isEqualTo("2 1 2 1 1");
            assertThat(lines.get(0).numberedAlike().sentences()).isEqualTo(1);
        }

        @Test
        void linesBelowPicturesAreCounted() {
            List<Line> lines = lines(PICTURE, p("山"), PICTURE, p("水"), p("林"));

            assertThat(lines.get(2).looksAlike().otherBelowPictures(false)).isEqualTo(100);
            assertThat(lines.get(1).looksAlike().otherBelowPictures(true)).isEqualTo(50);
        }

        @Test
        void linesOfOneTextAreCounted() {
            assertThat(all(lines(p("山"), p("水"), p("<b>山</b>")), Line::times)).isEqualTo("2 1 2");
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', textBlock = """
                <p>山</p>                                                        | 17 plain box 0
                <p style='font-size:15.6px'>山</p>                               | 16 plain box 0
                <p style='font-weight:bold'>山</p>                               | 17 bold box 0
                <p><span style='background:#ff0'>山</span></p>                   | 17 background box 0
                <p style='text-align:center'>山</p>                              | 17 centred box 0
                <p style='color:red'>山</p>                                      | 17 coloured box 0
                <p style='color:#888'>山</p>                                     | 17 grey box 0
                <h3 style='font-size:17px;font-weight:normal'>山</h3>            | 17 heading-3 box 0
                <section style='border-top:1px solid red'>山</section>           | 17 plain box 1
                <section style='border-right:1px solid red'>山</section>         | 17 plain box 2
                <section style='border-bottom:1px solid red'>山</section>        | 17 plain box 4
                <section style='border-left:1px solid red'>山</section>          | 17 plain box 8
                <section style='border:1px solid red'>山</section>               | 17 plain box 15
                <section style='background:#eee'><p>山</p><p>水</p></section>    | 17 plain box 16
                <section style='background-image:linear-gradient(red,blue)'><p>山</p><p>水</p></section> | 17 plain box 16
                """)
        void aLookIsSizeEmphasisHeadingElementAndBox(String markup, String expected) {
            Look look = line(0, markup).look();

            assertThat(look.size()
                            + (look.bold() ? " bold" : "")
                            + (look.ownBackground() ? " background" : "")
                            + (look.centered() ? " centred" : "")
                            + (look.colored() ? " coloured" : "")
                            + (look.grey() ? " grey" : "")
                            + (look.headingLevel() > 0 ? " heading-" + look.headingLevel() : "")
                            + " box "
                            + look.box())
                    .isEqualTo(expected.replace(" plain", ""));
        }
    }

    @Nested
    class Boxes {
        @Test
        void countTheLinesAndPicturesInThem() {
            List<Line> lines = lines(
                    "<section style='border:1px solid red'><p>山水</p>",
                    PICTURE,
                    "<section style='background:#eee'><p>林田湖</p><p>草</p></section></section>",
                    p("沙"),
                    PICTURE);

            assertThat(all(lines, line -> line.boxContent().lines())).isEqualTo("3 2 2 0");
            assertThat(all(lines, line -> line.boxContent().characters())).isEqualTo("6 4 4 0");
            assertThat(all(lines, line -> line.boxContent().pictures())).isEqualTo("1 0 0 0");
        }

        @Test
        void countAPictureInEachBoxAroundIt() {
            List<Line> lines = lines(
                    "<section style='border:1px solid red'><p>山</p><section style='background:#eee'><p>水</p>",
                    PICTURE,
                    "</section></section>");

            assertThat(all(lines, line -> line.boxContent().pictures())).isEqualTo("1 1");
        }
    }

    @Nested
    class Articles {
        @Test
        void areTheSumOfTheirLines() {
            ArticleFacts facts = line(
                            0,
                            p(words(26)),
                            p(words(27)),
                            p("font-weight:bold;text-align:center", words(10)),
                            p("font-weight:bold;font-size:20px", words(70)))
                    .article();

            assertThat(facts.size()).isEqualTo(4);
            assertThat(facts.characters()).isEqualTo(133);
            assertThat(facts.bodySize()).isEqualTo(20);
            assertThat(facts.shortShare()).isEqualTo(50);
            assertThat(facts.boldShare()).isEqualTo(50);
            assertThat(facts.centeredShare()).isEqualTo(25);
        }

        @Test
        void haveABodyOfLinesOf40Characters() {
            ArticleFacts facts = line(0, p(words(39)), p(words(40)), p(words(39)), p(words(41)), p(words(39)))
                    .article();

            assertThat(facts.firstBody()).isEqualTo(1);
            assertThat(facts.lastBody()).isEqualTo(3);
        }

        @Test
        void haveNoBodyOfLinks() {
            ArticleFacts facts = line(0, p(words(39)), p("<a href='https://b.cn'>" + words(40) + "</a>"))
                    .article();

            assertThat(facts.firstBody()).isEqualTo(-1);
            assertThat(facts.lastBody()).isEqualTo(-1);
        }

        @Test
        void mayBeginWithTheirBody() {
            ArticleFacts facts = line(0, p(words(40)), p(words(50))).article();

            assertThat(facts.firstBody()).isZero();
            assertThat(facts.lastBody()).isEqualTo(1);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "山 水 林 田 湖 草, -1",
            "山 水 林 全文完 湖 草, -1",
            "山 水 林 田 全文完 草, 4",
            "山 水 林 田 全文完 往期, 4",
            "山 全文完 林 田 湖 全文完, 5"
        })
        void endAtAMarkInTheirSecondHalf(String texts, int mark) {
            assertThat(line(0, p(texts.replace(" ", "</p><p>"))).article().endMark())
                    .isEqualTo(mark);
        }

        @Test
        void haveABodySizeThatOthersAreMeasuredAgainst() {
            List<Line> lines = lines(p("font-size:20px", words(5)), p("font-size:10px", words(40)));

            assertThat(all(lines, Line::scale)).isEqualTo("2.0 1.0");
        }
    }
}
