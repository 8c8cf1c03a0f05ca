package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.Article;
import io.github.qingwen.render.JsonRenderer;
import io.github.qingwen.render.MarkdownRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every input of {@code testdata} gives the outputs that stand beside it. {@code testdata/README.md} tells how to write
 * them anew.
 */
class GoldenTest {
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private final Qingwen qingwen = Qingwen.create();

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.qingwen.TestData#inputs")
    void givesTheMarkdownBesideIt(Path input) throws IOException {
        assertGolden(TestData.beside(input, ".md"), MarkdownRenderer.create().render(articleOf(input)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.qingwen.TestData#inputs")
    void givesTheJsonBesideIt(Path input) throws IOException {
        assertGolden(TestData.beside(input, ".json"), JsonRenderer.create().render(articleOf(input)));
    }

    private Article articleOf(Path input) {
        return qingwen.convert(TestData.read(input)).article();
    }

    private static void assertGolden(Path golden, String actual) throws IOException {
        if (UPDATE) {
            Files.writeString(golden, actual);
        }
        assertThat(golden).as("golden, written with -Dgolden.update=true").exists();
        assertThat(actual).as("%s", golden).isEqualTo(TestData.read(golden));
    }
}
