package io.github.qingwen.cli.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Qingwen;
import io.github.qingwen.cli.input.Input;
import io.github.qingwen.cli.output.NamePattern;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyTest {
    @Test
    void inputThatNeedsMoreMemoryThanThereIsFailsAlone(@TempDir Path folder) throws IOException {
        Input input = new Input(
                "大.html",
                Path.of("大"),
                () -> {
                    throw new OutOfMemoryError("Java heap space");
                },
                path -> InputStream.nullInputStream(),
                false);
        MigrationOptions options = new MigrationOptions(
                folder,
                Target.PLAIN,
                NamePattern.of("{name}"),
                source -> source,
                Qingwen.create(),
                MarkdownRenderer::builder,
                ImageMode.KEEP,
                false,
                1,
                false,
                "");
        try (Manifest manifest = Manifest.in(folder)) {
            Outcome.Failed failure = Survey.of(input, options, manifest).failure();

            assertThat(failure)
                    .isEqualTo(new Outcome.Failed(
                            "大.html",
                            "out of memory",
                            "it needs more memory than this process has; give java more with -Xmx"));
        }
    }
}
