package io.github.qingwen.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({"&lt;, true", "&#60;, true", "&#x3c; a, true", "&;, false", "&, false", "&lt, false", "& lt;, false"})
    void referenceIsAnAmpersandANameOrNumberAndASemicolon(String text, boolean is) {
        assertThat(Escapes.startsReference(text, 0)).isEqualTo(is);
        assertThat(Escapes.startsReference("a&" + text, 2)).isEqualTo(is);
    }

    @Test
    void referenceIsNoLongerThanNamesAre() {
        assertThat(Escapes.startsReference("&" + "a".repeat(40) + ";", 0)).isTrue();
        assertThat(Escapes.startsReference("&" + "a".repeat(41) + ";", 0)).isFalse();
    }
}
