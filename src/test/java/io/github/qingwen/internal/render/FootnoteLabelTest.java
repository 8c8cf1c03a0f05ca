package io.github.qingwen.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootnoteLabelTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "注一, 注一", "a-b_c.d, a-b_c.d", "'[1 ]:', 1", "𠮷?, 𠮷", "*, note", "'', note"})
    void hasLettersDigitsHyphensUnderscoresAndFullStops(String label, String safe) {
        assertThat(FootnoteLabel.of(label)).isEqualTo(safe);
    }
}
