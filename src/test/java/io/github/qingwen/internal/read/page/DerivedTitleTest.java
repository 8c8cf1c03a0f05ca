package io.github.qingwen.internal.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivedTitleTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            渡口今天没有船             | 渡口今天没有船
            渡口今天没有船。明天再来   | 渡口今天没有船
            渡口没有船；明天再来       | 渡口没有船
            渡口没有船; 明天再来       | 渡口没有船
            渡口还有船吗？没有了       | 渡口还有船吗？
            等一等！船来了             | 等一等！
            wait! 船来了               | wait!
            船呢? 没有                 | 船呢?
            """)
    void isTheFirstSentenceWithTheStopsThatAreSpoken(String text, String title) {
        assertThat(DerivedTitle.of(text)).isEqualTo(title);
    }

    @Test
    void isOfTheFirstLineWithWords() {
        assertThat(DerivedTitle.of("\n  \n 渡口 \n没有船")).isEqualTo("渡口");
        assertThat(DerivedTitle.of(" \n")).isNull();
        assertThat(DerivedTitle.of("")).isNull();
    }

    @Test
    void isNoLongerThanFortyCharacters() {
        assertThat(DerivedTitle.of("船".repeat(40))).isEqualTo("船".repeat(40));
        assertThat(DerivedTitle.of("船".repeat(41))).isEqualTo("船".repeat(40) + '…');
        assertThat(DerivedTitle.of("船".repeat(39) + "。没有")).isEqualTo("船".repeat(39));
        assertThat(DerivedTitle.of("船".repeat(40) + "！没有")).isEqualTo("船".repeat(40) + '…');
    }

    @Test
    void isCutBetweenCharactersThatAreTwoUnitsEach() {
        assertThat(DerivedTitle.of("🚣".repeat(41))).isEqualTo("🚣".repeat(40) + '…');
    }

    @Test
    void takesThePlaceOfWhatNoEditorTakes() {
        assertThat(DerivedTitle.isOverlong("船".repeat(64))).isFalse();
        assertThat(DerivedTitle.isOverlong("船".repeat(65))).isTrue();
        assertThat(DerivedTitle.isOverlong("🚣".repeat(64))).isFalse();
        assertThat(DerivedTitle.isOverlong("渡口\n没有船")).isTrue();
    }
}
