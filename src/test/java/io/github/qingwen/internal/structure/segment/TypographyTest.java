package io.github.qingwen.internal.structure.segment;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.internal.css.CssColor;
import io.github.qingwen.internal.layout.Align;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text is 17 px where nothing else is declared. */
class TypographyTest {
    private static final CssColor GREY = new CssColor(136, 136, 136, 1);
    private static final Typography PLAIN = new Typography("山", 16, false, CssColor.BLACK, false, Align.START);

    private static Typography typography(String markup) {
        return fragment(markup).lines().all().get(0).typography();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <p> 山  水 </p>                        | 山 水
            <p>山<b> 水</b></p>                    | 山 水
            <p>山 <b> 水</b></p>                   | 山 水
            <p>&nbsp;山水&#x200b;</p>              | 山水
            <p>山<img src='https://a.cn/1' width='20'>水</p> | 山 水
            """)
    void theTextOfALineHasSingleSpaces(String markup, String text) {
        assertThat(typography(markup).text()).isEqualTo(text);
    }

    @Test
    void theLengthIsCountedInCodePoints() {
        assertThat(typography("<p>𠮷 山</p>").length()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            <p>山<span style='font-size:20px'>水林</span></p>                  | 20
            <p>山水<span style='font-size:20px'>林</span></p>                  | 17
            <p>山水<span style='font-size:20px'>林田</span></p>                | 17
            <p>山水<span style='font-size:20px'>林 &nbsp; </span></p>          | 17
            """)
    void theSizeIsThatOfMostLetters(String markup, double size) {
        assertThat(typography(markup).size()).isEqualTo(size);
    }

    @Test
    void theColourAndTheAlignmentAreThoseOfMostLetters() {
        Typography typography = typography("<p style='text-align:center'>山<span style='color:#888'>水林</span></p>");

        assertThat(typography.color()).isEqualTo(GREY);
        assertThat(typography.isCentered()).isTrue();
        assertThat(typography("<p>山</p>").isCentered()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            <p>山</p>                                  | false
            <p><b>山水</b></p>                         | true
            <p><b>山</b>水</p>                         | false
            <p><b>山</b>&nbsp;<b>水</b></p>            | true
            """)
    void aLineIsBoldWhereAllOfItIs(String markup, boolean bold) {
        assertThat(typography(markup).bold()).isEqualTo(bold);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            <p>山</p>                                                                   | false
            <p><span style='background:#ff0'>山</span></p>                              | true
            <p><span style='background:#ff0'>山</span>水</p>                            | false
            <section style='background:#ff0'><p>山</p><p>水</p></section>               | false
            <section style='background:#ff0'><p>山</p></section>                        | true
            <section style='background:#ff0'><p style='background:#fff'>山</p><p>水</p></section> | true
            <section style='background-image:linear-gradient(red,blue)'><p>山</p><p>水</p></section> | false
            <section style='background-image:linear-gradient(red,blue)'><p style='background:#fff'>山</p><p>水</p></section> \
                | true
            <p style='background-image:linear-gradient(red,blue)'>山</p>                | true
            """)
    void aBackgroundIsItsOwnWhereItsSurroundingsHaveAnother(String markup, boolean own) {
        assertThat(typography(markup).ownBackground()).isEqualTo(own);
    }

    @Test
    void aLineWithoutTextHasNoSize() {
        Typography formula =
                typography("<p style='font-weight:bold;text-align:center'><span data-formula='x'></span></p>");

        assertThat(formula.text()).isEmpty();
        assertThat(formula.size()).isZero();
        assertThat(formula.bold()).isFalse();
        assertThat(formula.ownBackground()).isFalse();
        assertThat(formula.isCentered()).isTrue();
    }

    @Test
    void aColourIsColourfulOrGrey() {
        assertThat(typography("<p style='color:red'>山</p>").isColored()).isTrue();
        assertThat(typography("<p style='color:#888'>山</p>").isColored()).isFalse();
    }

    @Test
    void linesLookAlikeWhateverTheySayAndWhereverTheyStand() {
        assertThat(PLAIN.looksLike(new Typography("水", 16.9, false, CssColor.BLACK, false, Align.CENTER)))
                .isTrue();
        assertThat(PLAIN.looksLike(new Typography("水", 15.1, false, CssColor.BLACK, false, Align.START)))
                .isTrue();
    }

    @Test
    void linesOfAnotherSizeWeightColourOrBackgroundLookOtherwise() {
        assertThat(PLAIN.looksLike(new Typography("山", 17, false, CssColor.BLACK, false, Align.START)))
                .isFalse();
        assertThat(PLAIN.looksLike(new Typography("山", 15, false, CssColor.BLACK, false, Align.START)))
                .isFalse();
        assertThat(PLAIN.looksLike(new Typography("山", 16, true, CssColor.BLACK, false, Align.START)))
                .isFalse();
        assertThat(PLAIN.looksLike(new Typography("山", 16, false, GREY, false, Align.START)))
                .isFalse();
        assertThat(PLAIN.looksLike(new Typography("山", 16, false, CssColor.BLACK, true, Align.START)))
                .isFalse();
    }
}
