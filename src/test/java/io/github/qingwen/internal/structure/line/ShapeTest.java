package io.github.qingwen.internal.structure.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {
    private static final Look LOOK = new Look(17, false, false, false, false, false, 0, 0);

    private static Shape shape(String text) {
        return Shape.of(LOOK, Wording.of(text));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            山     ¦ 水     ¦ true
            山     ¦ a      ¦ true
            0山    ¦ 9山    ¦ true
            0山    ¦ 水山   ¦ false
            “山    ¦ [山    ¦ true
            “山    ¦ 1山    ¦ false
            “山    ¦ 水山   ¦ false
            #山    ¦ #水    ¦ true
            #山    ¦ %山    ¦ false
            #山    ¦ “山    ¦ false
            山。   ¦ 山…    ¦ true
            山。   ¦ 山，   ¦ false
            山。   ¦ 山水   ¦ false
            山，   ¦ 山,    ¦ true
            山，   ¦ 山：   ¦ false
            山，   ¦ 山水   ¦ false
            山：   ¦ 山:    ¦ true
            山：   ¦ 山”    ¦ false
            山：   ¦ 山水   ¦ false
            山”    ¦ 山]    ¦ true
            山”    ¦ 山水   ¦ false
            """)
    void isThatOfLinesThatBeginAndEndAlike(String one, String other, boolean same) {
        assertThat(shape(one).equals(shape(other))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 0", "4, 1", "7, 1", "8, 2", "15, 2", "16, 3", "31, 3", "32, 4"})
    void isOfALengthInStepsThatDouble(int length, int step) {
        assertThat(shape("山".repeat(length)).length()).isEqualTo(step);
    }

    @Test
    void isThatOfLinesOfOneLook() {
        Look other = new Look(20, false, false, false, false, false, 0, 0);

        assertThat(shape("山")).isNotEqualTo(Shape.of(other, Wording.of("山")));
    }
}
