package io.github.qingwen.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketsTest {
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "（山）, 0, 2",
        "（山）, 2, 0",
        "（山）, 1, -1",
        "「（山）」, 0, 4",
        "「（山）」, 3, 1",
        "“山”“水”, 3, 5",
        "（山, 0, -1",
        "山）, 1, -1",
        "（山」, 0, -1",
        "（「山）, 3, -1"
    })
    void haveAPartner(String text, int bracket, int partner) {
        assertThat(Brackets.of(text).partner(bracket, 0, text.length())).isEqualTo(partner);
    }

    @Test
    void arePartnersWithinARange() {
        assertThat(Brackets.of("（山）").partner(0, 1, 3)).isEqualTo(2);
        assertThat(Brackets.of("（山）").partner(0, 1, 2)).isEqualTo(-1);
        assertThat(Brackets.of("（山）").partner(2, 1, 3)).isEqualTo(-1);
    }
}
