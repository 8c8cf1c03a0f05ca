package io.github.qingwen.internal.structure.line;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {
    private static Shape ofMarkup(String markup) {
        return fragment(markup).lines().get(0).shape();
    }

    private static Shape shape(String text) {
        return ofMarkup("<p>" + text + "</p>");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            山     ¦ 水     ¦ true
            山     ¦ a      ¦ true
            山     ¦ 水。   ¦ true
            0山    ¦ 9山    ¦ true
            0山    ¦ 水山   ¦ false
            “山    ¦ [山    ¦ true
            “山    ¦ 1山    ¦ false
            “山    ¦ 水山   ¦ false
            #山    ¦ #水    ¦ true
            #山    ¦ %山    ¦ false
            #山    ¦ “山    ¦ false
            """)
    void linesThatBeginAlikeHaveOneShape(String one, String other, boolean same) {
        assertThat(shape(one).equals(shape(other))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "3, 0", "4, 1", "7, 1", "8, 2", "15, 2", "16, 3", "31, 3", "32, 4"})
    void lengthCountsInStepsThatDouble(int length, int step) {
        assertThat(shape("山".repeat(length)).length()).isEqualTo(step);
    }

    @Test
    void otherElementsOrStylesMakeAnotherShape() {
        Shape shape = ofMarkup("<section style='color:red'><p>山</p></section>");

        assertThat(ofMarkup("<section style='color:red'><p>水</p></section>")).isEqualTo(shape);
        assertThat(ofMarkup("<section style='color:blue'><p>山</p></section>")).isNotEqualTo(shape);
        assertThat(ofMarkup("<div style='color:red'><p>山</p></div>")).isNotEqualTo(shape);
    }
}
