package io.github.qingwen.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScriptTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({"12, ¹², ₁₂", "n+1, ⁿ⁺¹, ₙ₊₁", "(x), ⁽ˣ⁾, ₍ₓ₎", "−3, ⁻³, ₋₃", "'1, 2', '¹, ²', '₁, ₂'"})
    void isUnicodeWhereItHasAllCharacters(String text, String raised, String lowered) {
        assertThat(ScriptText.SUPERSCRIPT.holds(text)).isTrue();
        assertThat(ScriptText.SUPERSCRIPT.of(text)).isEqualTo(raised);
        assertThat(ScriptText.SUBSCRIPT.holds(text)).isTrue();
        assertThat(ScriptText.SUBSCRIPT.of(text)).isEqualTo(lowered);
    }

    @Test
    void holdsNoTextWithOtherCharacters() {
        assertThat(ScriptText.SUPERSCRIPT.holds("2甲")).isFalse();
        assertThat(ScriptText.SUBSCRIPT.holds("b")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void eachCharacterIsTheRaisedOrLoweredFormOfItsOwn(ScriptText script) {
        String plain = "0123456789+−=()aehijklmnoprstuvxβγφχ";

        assertThat(Normalizer.normalize(script.of(plain), Normalizer.Form.NFKC)).isEqualTo(plain);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2甲, true", "C, true", "-x^2, true", "[1], false", "®, false", "①, false"})
    void plainTextChangesItsMeaningAfterAWordOrNumber(String text, boolean changes) {
        assertThat(ScriptText.SUPERSCRIPT.changesMeaning(text)).isEqualTo(changes);
    }
}
