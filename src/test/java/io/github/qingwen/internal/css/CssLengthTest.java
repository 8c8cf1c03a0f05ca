package io.github.qingwen.internal.css;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CssLengthTest {
    private static final double FONT_SIZE = 20;
    private static final double WHOLE = 200;

    @ParameterizedTest(name = "{0} is {1} px")
    @CsvSource({
        "12px, 12",
        "1.5em, 30",
        "2rem, 32",
        "50%, 100",
        "12pt, 16",
        "10vw, 67.7",
        "1in, 96",
        "2.54cm, 96",
        "25.4mm, 96",
        "2ex, 20",
        "0, 0",
        "-9999px, -9999",
        "+3px, 3",
        ".5px, 0.5",
        "0.0, 0"
    })
    void readsLengths(String value, double pixels) {
        assertThat(CssLength.parse(value, FONT_SIZE, WHOLE)).isCloseTo(pixels, within(0.001));
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {"", "auto", "12", "px", "-", ".", "1.2.3px", "12 px 3", "calc(1px + 2px)", "1e3px", "12foo"})
    void whatIsNoLengthIsNotKnown(String value) {
        assertThat(CssLength.isKnown(CssLength.parse(value, FONT_SIZE, WHOLE))).isFalse();
    }

    @Test
    void aShareOfTheUnknownIsUnknownUnlessItIsNothing() {
        assertThat(CssLength.isKnown(CssLength.parse("50%", FONT_SIZE, CssLength.AUTO)))
                .isFalse();
        assertThat(CssLength.parse("0%", FONT_SIZE, CssLength.AUTO)).isZero();
    }
}
