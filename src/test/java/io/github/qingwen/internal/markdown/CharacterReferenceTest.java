package io.github.qingwen.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterReferenceTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({"&lt;, true", "&#60;, true", "&#x3c; a, true", "&;, false", "&, false", "&lt, false", "& lt;, false"})
    void isAnAmpersandANameOrNumberAndASemicolon(String text, boolean is) {
        assertThat(CharacterReference.startsAt(text, 0)).isEqualTo(is);
        assertThat(CharacterReference.startsAt("a&" + text, 2)).isEqualTo(is);
    }

    @Test
    void isNoLongerThanNamesAre() {
        assertThat(CharacterReference.startsAt("&" + "a".repeat(40) + ";", 0)).isTrue();
        assertThat(CharacterReference.startsAt("&" + "a".repeat(41) + ";", 0)).isFalse();
    }
}
