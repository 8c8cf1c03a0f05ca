package io.github.qingwen.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTest {
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(shown, true, StandardCharsets.UTF_8));

    @ParameterizedTest(name = "U+{0}")
    @CsvSource({"0000", "0007", "001b", "009b", "000a", "000d", "202e", "2066", "2028", "200b", "feff"})
    void characterThatTerminalsObeyIsShownAsAnEscape(String code) {
        console.line("甲" + (char) Integer.parseInt(code, 16) + "乙");

        assertThat(shown.toString(StandardCharsets.UTF_8)).isEqualTo("甲\\u" + code + "乙" + System.lineSeparator());
    }

    @Test
    void ordinaryTextIsShownAsItIs() {
        console.line("qingwen: 石桥.html: “雪” 🌨️ 👨‍👩‍👧 \\ ok");

        assertThat(shown.toString(StandardCharsets.UTF_8))
                .isEqualTo("qingwen: 石桥.html: “雪” 🌨️ 👨‍👩‍👧 \\ ok" + System.lineSeparator());
    }
}
