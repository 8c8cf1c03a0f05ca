package io.github.qingwen.internal.structure.inference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Texts;
import io.github.qingwen.internal.structure.Segments;
import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.internal.structure.segment.Segment;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which boxes are quotations: those that set a little of the article apart from the rest. */
class QuotesTest {
    private static final String BAR = "border-left:3px solid red";
    private static final String FRAME = "border:1px solid red";

    @Test
    void quotedLinesWithoutABoxStayText() {
        assertThat(sketch(line("quote", characters(12)) + line("quote", characters(13))))
                .isEqualTo("p(" + characters(12) + ")\np(" + characters(13) + ")");
    }

    /** Which boxes are quotations by what is in them. Outside the box there is as much text as it takes. */
    @Nested
    class Boxes {
        private static final String OUTSIDE = "<p>" + characters(200) + "</p>";

        private static boolean isQuote(String style, String content) {
            return sketch(box(style, content) + OUTSIDE).startsWith("quote(");
        }

        private static boolean isQuote(String content) {
            return isQuote(BAR, content);
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(
                strings = {
                    FRAME,
                    BAR,
                    "background:#f5f5f5",
                    "background-image:url(https://a.cn/1)",
                    "border-top:1px solid red;border-bottom:1px solid red"
                })
        void thatSetTextApartAreUnlessItsWordsAreSomethingElse(String style) {
            assertThat(isQuote(style, line("text", characters(10)))).isTrue();
            assertThat(isQuote(style, line("prompt", characters(10)))).isFalse();
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(
                strings = {"border-top:1px solid red", "border-bottom:1px solid red", "border-right:1px solid red"})
        void withOneRuleAreNone(String style) {
            assertThat(isQuote(style, line("quote", characters(20)))).isFalse();
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "prompt:0.51, false",
            "credit:0.51, false",
            "heading:0.51, false",
            "decoration:1, true",
            "prompt:0.5, true",
            "prompt:0.25 credit:0.125 heading:0.125, true",
            "prompt:0.25 credit:0.125 heading:0.25, false"
        })
        void askOrNameOrHead(String role, boolean quote) {
            assertThat(isQuote(line(role, characters(10)))).isEqualTo(quote);
        }

        @Test
        void countEachLineByItsLength() {
            assertThat(isQuote(line("text", characters(20)) + line("prompt", characters(20))))
                    .isTrue();
            assertThat(isQuote(line("text", characters(20)) + line("prompt", characters(21))))
                    .isFalse();
        }

        @Test
        void haveTenCharacters() {
            assertThat(isQuote(line("text", characters(10)))).isTrue();
            assertThat(isQuote(line("text", characters(9)))).isFalse();
        }

        @Test
        void mayHoldListsAndQuotationsAndNothingElse() {
            String text = line("text", characters(10));

            assertThat(isQuote(text + "<ul><li>水</li></ul>")).isTrue();
            assertThat(isQuote(text + "<blockquote data-stated><p>水</p></blockquote>"))
                    .isTrue();
            assertThat(isQuote(text + "<table><tr><td>水</td><td>火</td></tr><tr><td>山</td><td>石</td></tr></table>"))
                    .isFalse();
            assertThat(isQuote(text + "<hr>")).isFalse();
            assertThat(isQuote("<hr>" + text)).isFalse();
        }

        @Test
        void mayBeginWithAHeadingWhichIsTheirTitle() {
            String text = line("text", characters(10));

            assertThat(withHeadings(box(BAR, line("heading", "渡口") + text) + OUTSIDE))
                    .startsWith("quote(渡口: p(" + characters(10) + "))");
            assertThat(withHeadings(box(BAR, line("heading", characters(20)) + text) + OUTSIDE))
                    .startsWith("quote(" + characters(20) + ": ");
        }

        @Test
        void haveNoOtherHeading() {
            String text = line("text", characters(10));

            assertThat(withHeadings(box(BAR, line("heading", characters(21)) + text) + OUTSIDE))
                    .startsWith("h2(");
            assertThat(withHeadings(box(BAR, "<h3 data-role='heading'>渡口</h3>" + text) + OUTSIDE))
                    .startsWith("h2(");
            assertThat(withHeadings(box(BAR, text + line("heading", "渡口") + text) + OUTSIDE))
                    .doesNotContain("quote(");
        }

        @ParameterizedTest(name = "{0}")
        @Texts("""
                <p><b>渡口</b></p>
                <p style='font-size:18px'>渡口</p>
                <p style='text-align:center'>渡口</p>
                <p><b>渡口的船在冬天停在对岸不走了没有一人知道</b></p>
                """)
        void haveAShortFirstLineThatStandsOutForTitle(String title) {
            String words = title.replaceAll("<[^>]*>", "");

            assertThat(sketch(box(BAR, title + line("text", characters(10))) + OUTSIDE))
                    .startsWith("quote(" + words + ": p(" + characters(10) + "))");
        }

        @ParameterizedTest(name = "{0}, {1}")
        @CsvSource({
            "<p>渡口</p>, <p>%s</p>",
            "<p><b>渡口</b></p>, <p><b>%s</b></p>",
            "<p style='font-size:18px'>渡口</p>, <p style='font-size:18px'>%s</p>",
            "<p style='text-align:center'>渡口</p>, <p style='text-align:center'>%s</p>",
            "<p><b>渡口，</b></p>, <p>%s</p>",
            "<p><b>渡口的船在冬天停在对岸不走了没有人知道为何</b></p>, <p>%s</p>"
        })
        void haveNoTitleWhereTheFirstLineIsLikeTheNextOrALongOneOrAClause(String first, String next) {
            assertThat(sketch(box(BAR, first + next.formatted(characters(10))) + OUTSIDE))
                    .startsWith("quote(p(");
        }

        @Test
        void haveTheirFirstLineForTitleBeforeAList() {
            assertThat(sketch(box(BAR, "<p>渡口的船在冬天停在对岸</p><ul><li>水</li></ul>") + OUTSIDE))
                    .startsWith("quote(渡口的船在冬天停在对岸: list(");
        }

        @Test
        void areNotTheirTitleAlone() {
            assertThat(sketch(box(BAR, "<p><b>渡口的船在冬天停在对岸</b></p>") + OUTSIDE))
                    .startsWith("quote(p(strong(渡口的船在冬天停在对岸)))");
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            FRAME + ", text in a frame",
            "background:#f5f5f5, text on a background of its own",
            "background-image:url(https://a.cn/1), text on a background of its own",
            BAR + ", text beside a bar",
            "border-top:1px solid red;border-bottom:1px solid red, text between rules"
        })
        void sayWhatSetsThemApart(String style, String reason) {
            assertThat(reasons(box(style, line("quote:0.6", characters(10))) + OUTSIDE))
                    .containsExactly(reason + ", 60 % likely by its words");
        }

        @Test
        void sayThatTheirFirstLineIsATitle() {
            assertThat(reasons(box(BAR, "<p><b>渡口</b></p>" + line("quote:0.6", characters(10))) + OUTSIDE))
                    .containsExactly("text beside a bar, its first line a title, 0 % likely by its words");
        }

        @Test
        void areOfTheFirstTextBehindTheirHeading() {
            Segments read = Segments.of(box(BAR, line("heading", "渡口") + line("quote:0.6", characters(10))) + OUTSIDE);
            Segment quote = new Segments(read.after(new Headings()).segments())
                    .after(new Quotes())
                    .segments()
                    .get(0);

            assertThat(quote.inferred())
                    .isNotNull()
                    .satisfies(inferred -> assertThat(inferred.text()).isEqualTo(characters(10)));
        }

        @Test
        void sideBySideAreTwo() {
            String box = box(BAR, line("text", characters(10)));
            String quote = "quote(p(" + characters(10) + "))\n";

            assertThat(sketch(box + box + OUTSIDE)).startsWith(quote + quote);
        }

        @Test
        void insideAQuotationAreOneWithIt() {
            assertThat(sketch(box(BAR, line("text", characters(10)) + box(FRAME, line("text", characters(11))))
                            + OUTSIDE))
                    .startsWith("quote(p(" + characters(10) + ") p(" + characters(11) + "))");
        }

        @Test
        void insideABoxThatIsNoneStandInThatBox() {
            Segments segments =
                    Segments.of(box(FRAME, "<hr>" + box(BAR, line("text", characters(10))) + "<hr>") + OUTSIDE);
            List<Segment> result = segments.after(new Quotes()).segments();

            assertThat(Segments.sketch(result)).startsWith("divider\nquote(p(" + characters(10) + "))\ndivider\n");
            assertThat(result.get(1).box())
                    .isNotNull()
                    .isSameAs(segments.all().get(0).box());
        }
    }

    /** How much of the article may stand in boxes of one look. */
    @Nested
    class Looks {
        private static boolean isQuote(String boxes, int outside) {
            return sketch(boxes + line("text", characters(outside))).startsWith("quote(");
        }

        private static String boxed(int characters) {
            return box(BAR, line("text", characters(characters)));
        }

        @Test
        void ofAQuotationHaveHalfOfTheArticleAtMost() {
            assertThat(isQuote(boxed(20), 20)).isTrue();
            assertThat(isQuote(boxed(20), 19)).isFalse();
            assertThat(isQuote(boxed(10) + boxed(10), 20)).isTrue();
            assertThat(isQuote(boxed(10) + boxed(10), 19)).isFalse();
        }

        @Test
        void ofFourBoxesHaveAQuarterOfItAtMost() {
            assertThat(isQuote(boxed(10).repeat(3), 30)).isTrue();
            assertThat(isQuote(boxed(10).repeat(4), 120)).isTrue();
            assertThat(isQuote(boxed(10).repeat(4), 119)).isFalse();
        }

        @Test
        void countLinesOfOneBoxAsOne() {
            assertThat(isQuote(box(BAR, line("text", characters(10)).repeat(3)), 30))
                    .isTrue();
        }

        @Test
        void countEachLookForItself() {
            String others = box(FRAME, line("text", characters(10))) + box(FRAME, line("text", characters(10)));

            assertThat(isQuote(boxed(10) + others, 10)).isTrue();
        }

        @Test
        void countBoxesInBoxesOfTheSameLookOnce() {
            assertThat(isQuote(box(BAR, boxed(20)), 20)).isTrue();
            assertThat(isQuote(box(BAR, boxed(20)), 19)).isFalse();
        }

        @Test
        void countWhatStandsInABoxInsideTheBoxToo() {
            String inner = box(FRAME, line("text", characters(20)));

            assertThat(isQuote(box(BAR, line("text", characters(10)) + inner), 30))
                    .isTrue();
            assertThat(isQuote(box(BAR, line("text", characters(10)) + inner), 29))
                    .isFalse();
        }

        @Test
        void countTheBoxesInsideListsToo() {
            String list = "<ul>" + ("<li>" + boxed(10) + "</li>").repeat(3) + "</ul>";

            assertThat(isQuote(boxed(10), 40)).isTrue();
            assertThat(isQuote(boxed(10) + list, 40)).isFalse();
        }
    }

    @Test
    void areBoxesWhateverTheRolesOfTheirLines() {
        assertThat(new Quotes().roles()).containsExactly(Role.QUOTE);
        assertThat(new Quotes().needsRole()).isFalse();
    }

    private static String sketch(String html) {
        return Segments.of(html).sketch(new Quotes());
    }

    /** What the markup is with its headings found before its quotations. */
    private static String withHeadings(String html) {
        return new Segments(Segments.of(html).after(new Headings()).segments()).sketch(new Quotes());
    }

    private static List<String> reasons(String html) {
        return Segments.of(html).after(new Quotes()).segments().stream()
                .map(Segment::inferred)
                .filter(Objects::nonNull)
                .map(inferred -> String.join(", ", inferred.reasons()))
                .toList();
    }

    private static String box(String style, String content) {
        return "<section style='" + style + "'>" + content + "</section>";
    }

    private static String line(String role, String text) {
        return "<p data-role='" + role + "'>" + text + "</p>";
    }

    private static String characters(int count) {
        return "水".repeat(count);
    }
}
