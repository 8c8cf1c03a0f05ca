package io.github.qingwen.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "渡口：早班, 渡口：早班",
        "a/b\\c:d*e?f\"g<h>i|j, a b c d e f g h i j",
        "[[链接]] #标签 ^块, 链接 标签 块",
        "..隐藏.., 隐藏",
        "CON, _CON",
        "nul.txt, _nul.txt",
        "雪🌨️落, 雪🌨️落",
        "con .x, _con .x",
        "COM¹, _COM¹",
        "conin$, _conin$",
        "a\u202egnp, a gnp",
        "石\u200b桥, 石 桥",
        "'  甲\t乙  ', 甲 乙",
        "'甲\u00a0乙\u3000丙', 甲 乙 丙"
    })
    void keepsWhatEveryFileSystemTakes(String text, String name) {
        assertThat(FileName.of(text)).isEqualTo(name);
    }

    @Test
    void isShortEnoughForEveryFileSystem() {
        String name = FileName.of("长".repeat(300));

        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
        assertThat(name).matches("长+");
    }

    @Test
    void isBlankWhereNothingIsLeft() {
        assertThat(FileName.of("???")).isEmpty();
        assertThat(FileName.of("\u200b")).isEmpty();
    }
}
