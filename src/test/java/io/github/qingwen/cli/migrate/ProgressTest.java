package io.github.qingwen.cli.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.cli.output.Console;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(shown, true, StandardCharsets.UTF_8));

    @Test
    void lineAfterABarThatEndsAtOnceStandsAlone() {
        Progress progress = new Progress(console, Progress.Form.BAR, false);

        progress.begin("writing", 40);
        progress.end();
        progress.line("qingwen: interrupted");

        assertThat(shown.toString(StandardCharsets.UTF_8))
                .endsWith(System.lineSeparator() + "qingwen: interrupted" + System.lineSeparator());
    }
}
