package io.github.qingwen.internal.structure.inference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.internal.structure.Segments;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.VisibleBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the lines that are taken for headings. */
class HeadingsTest {
    private static final String BORDER = "border:1px solid red";

    private static String sketch(String html) {
        return Segments.of(html).sketch(new Headings());
    }

    private static String line(String role, String text) {
        return "<p data-role='" + role + "'>" + text + "</p>";
    }

    /** The first heading that the markup gives. */
    private static Segment.Heading first(String html) {
        return first(Segments.of(html));
    }

    private static Segment.Heading first(Segments segments) {
        return (Segment.Heading) segments.after(new Headings()).segments().get(0);
    }

    private static VisibleBox boxOf(Segments segments, String words) {
        VisibleBox box = segments.line(words).box();
        assertThat(box).isNotNull();
        return box;
    }

    @Test
    void aNumberAndTheHeadingBehindItAreOne() {
        assertThat(sketch(line("heading", "01") + line("heading", "石桥") + line("heading", "老树")))
                .isEqualTo("h2(01 石桥)\nh2(老树)");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"— 1 —", "#2", "/ 01 /", "「一」"})
    void soAreANumberInAFrameAndTheHeadingBehindIt(String number) {
        assertThat(sketch(line("heading", number) + line("heading", "石桥"))).isEqualTo("h2(" + number + " 石桥)");
    }

    @Test
    void aWordWithANumberIsATitle() {
        assertThat(sketch(line("heading", "01") + line("heading", "GPT-4 的一年"))).isEqualTo("h2(01 GPT-4 的一年)");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"01, 02, 2", "石桥, 老树, 2", "一、石桥, 老树, 2", "01, 2. 石桥, 3", "01, Part 2, 2"})
    void otherHeadingsAreTwo(String first, String second, int level) {
        assertThat(sketch(line("heading", first) + line("heading", second)))
                .isEqualTo("h2(" + first + ")\nh" + level + "(" + second + ")");
    }

    @Test
    void aNumberBeforeTextOrAtTheEndIsAHeadingOfItsOwn() {
        assertThat(sketch(line("heading", "01") + "<p>石桥</p>" + line("heading", "02")))
                .isEqualTo("h2(01)\np(石桥)\nh2(02)");
    }

    @Test
    void aTitleThatStatesToBeAHeadingIsNotThatOfTheNumberBeforeIt() {
        assertThat(sketch("<h2 data-role='heading'>01</h2><h2 data-role='heading'>石桥</h2>"))
                .isEqualTo("h2(01 石桥)");
        assertThat(sketch("<h2 data-role='heading'>01</h2><h2 data-stated data-role='heading'>石桥</h2>"))
                .isEqualTo("h2(01)\nh2(石桥)");
    }

    @Test
    void moreThanFourLinesAreNoHeadingUnlessTheirElementStatesOne() {
        String more = "<p data-role='heading-more'>老树</p>";
        assertThat(sketch(line("heading", "石桥") + more.repeat(3))).startsWith("h2(");
        assertThat(sketch(line("heading", "石桥") + more.repeat(4))).startsWith("p(石桥)\np(老树)");
        assertThat(sketch("<h2><span data-role='heading'>石桥</span>"
                        + "<br><span data-role='heading-more'>老树</span>".repeat(4) + "</h2>"))
                .startsWith("h2(");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"font-size:30px, h2(石桥 是一条河)", "color:red, h2(石桥 是一条河)", "text-align:center, h2(石桥是一条河)"})
    void linesThatLookDifferentArePartedByASpace(String style, String heading) {
        assertThat(sketch(line("heading", "石桥") + "<p data-role='heading-more' style='" + style + "'>是一条河</p>"))
                .isEqualTo(heading);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "石桥的背后, 是一条河, 石桥的背后是一条河",
        "The stone, bridge, The stone bridge",
        "Bridge 2, 3 trees, Bridge 2 3 trees",
        "The stone, 桥, The stone 桥",
        "石桥, bridge, 石桥 bridge",
        "The stone:, bridge, The stone:bridge",
        "The stone, (bridge), The stone(bridge)",
        "01, 石桥, 01 石桥",
        "𠮷桥, 𠮷河, 𠮷桥𠮷河"
    })
    void furtherLinesBelongToTheHeadingWordsOfLettersPartedByASpace(String first, String more, String heading) {
        assertThat(sketch(line("heading", first) + line("heading-more", more))).isEqualTo("h2(" + heading + ")");
    }

    @Test
    void linesThatALineBreakPartsKeepIt() {
        assertThat(sketch("<p><span data-role='heading'>石桥</span><br><span data-role='heading-more'>老树</span></p>"))
                .isEqualTo("h2(石桥↵老树)");
    }

    @Test
    void linesOfAHeadingAreNotBold() {
        assertThat(sketch(line("heading", "<b>石桥</b>") + line("heading-more", "<b>老<i>树</i></b>")))
                .isEqualTo("h2(石桥老em(树))");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            0 | stands out                               | 石桥
            1 | stands out, with the line below it       | 石桥老树
            2 | stands out, with the 2 lines below it    | 石桥老树老树
            3 | stands out, with the 3 lines below it    | 石桥老树老树老树
            """)
    void sayHowManyLinesTheyAreMadeOf(int more, String because, String text) {
        Segment.Heading heading =
                first(line("heading:0.9", "石桥") + line("heading-more", "老树").repeat(more));

        assertThat(heading.inferred()).isNotNull();
        assertThat(heading.inferred().certainty()).isEqualTo(0.9);
        assertThat(String.join(", ", heading.inferred().reasons())).isEqualTo(because);
        assertThat(heading.inferred().text()).isEqualTo(text);
        assertThat(heading.level()).isNull();
    }

    @Test
    void haveTheTextWithTheSpacesThatTheyGot() {
        assertThat(first(line("heading", "01") + line("heading", "Stone") + line("heading-more", "bridge"))
                        .inferred())
                .isNotNull()
                .satisfies(inferred -> assertThat(inferred.text()).isEqualTo("01 Stone bridge"));
    }

    @Test
    void haveTheLevelAndTheIdOfTheHeadingElementAndAreNotInferredThen() {
        Segment.Heading heading = first("<h3 data-id='qiao' data-role='heading'>石桥</h3>");

        assertThat(heading.level()).isEqualTo(3);
        assertThat(heading.id()).isEqualTo("qiao");
        assertThat(heading.inferred()).isNull();
    }

    @Test
    void haveTheLookOfTheirLastLine() {
        Segment.Heading heading = first("<p style='font-size:40px' data-role='heading'>01</p>"
                + "<p style='font-size:20px' data-role='heading'>石桥</p>");

        assertThat(heading.typography().size()).isEqualTo(20);
    }

    @Test
    void ofOneLineStandInTheBoxAroundIt() {
        Segments segments = Segments.of("<section style='" + BORDER + "'>" + line("heading", "石桥") + "</section>");

        assertThat(first(segments).box()).isSameAs(boxOf(segments, "石桥"));
    }

    @Test
    void standInTheInnermostBoxAroundAllOfTheirLines() {
        Segments segments = Segments.of("<section style='" + BORDER + "'><section style='" + BORDER + "'>"
                + "<section style='background:red'>" + line("heading", "01") + "</section>"
                + line("heading", "石桥") + "<section style='background:red'>" + line("heading-more", "老树")
                + "</section></section></section>");

        assertThat(first(segments).box()).isSameAs(boxOf(segments, "石桥"));
    }

    @Test
    void standInNoBoxWhereTheirLinesShareNone() {
        assertThat(first("<section style='background:red'>" + line("heading", "01") + "</section>"
                                + line("heading", "石桥"))
                        .box())
                .isNull();
        assertThat(first("<section style='background:red'>" + line("heading", "01")
                                + "</section><section style='background:red'>" + line("heading", "石桥") + "</section>")
                        .box())
                .isNull();
    }
}
