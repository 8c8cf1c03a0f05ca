package io.github.qingwen.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreeNamesTest {
    @Test
    void equalNamesGetNumbersWhateverTheirCase() {
        FreeNames names = new FreeNames(Path.of("index.md"));

        assertThat(names.take(Path.of("早安"), ".md")).hasToString("早安.md");
        assertThat(names.take(Path.of("早安"), ".md")).hasToString("早安-2.md");
        assertThat(names.take(Path.of("早安-2"), ".md")).hasToString("早安-2-2.md");
        assertThat(names.take(Path.of("早安"), ".md")).hasToString("早安-3.md");
        assertThat(names.take(Path.of("Index"), ".md")).hasToString("Index-2.md");
    }

    @Test
    void fileThatIsThereAlreadyIsNoOneElses() {
        FreeNames names = new FreeNames(List.of(Path.of("é.md")), file -> file.endsWith("雪.md"));

        assertThat(names.take(Path.of("夜/雪"), ".md")).hasToString("夜/雪-2.md");
        assertThat(names.take(Path.of("e\u0301"), ".md")).hasToString("e\u0301-2.md");
    }

    /** A number that is looked for from 2 each time takes minutes here. */
    @Test
    void manyEqualNamesTakeLinearTime() {
        FreeNames names = new FreeNames();
        Path last = Path.of("");
        for (int i = 0; i < 50_000; i++) {
            last = names.take(Path.of("早安"), ".md");
        }

        assertThat(last).hasToString("早安-50000.md");
    }
}
