package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.qingwen.model.Article;
import io.github.qingwen.render.json.JsonRenderer;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import io.github.qingwen.report.QingwenException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    void givesTheMarkdownBesideIt(Path input) {
        assertGolden(TestData.beside(input, ".md"), MarkdownRenderer.create().render(articleOf(input)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.qingwen.TestData#inputs")
    void givesTheJsonBesideIt(Path input) {
        assertGolden(TestData.beside(input, ".json"), JsonRenderer.create().render(articleOf(input)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.qingwen.TestData#collections")
    void aCollectionGivesTheArticlesBesideIt(Path input) {
        List<Article> articles = qingwen.convertAll(Source.of(TestData.read(input))).stream()
                .map(Conversion::article)
                .toList();

        assertGolden(TestData.beside(input, ".md"), joined(articles, MarkdownRenderer.create()::render));
        assertGolden(
                TestData.beside(input, ".ndjson"),
                joined(articles, JsonRenderer.builder().pretty(false).build()::render));
    }

    private static String joined(List<Article> articles, Function<Article, String> renderer) {
        return articles.stream().map(renderer).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.qingwen.TestData#notices")
    void aNoticeGivesTheReasonBesideIt(Path input) {
        QingwenException notice = catchThrowableOfType(QingwenException.class, () -> articleOf(input));

        assertThat(notice).as("what stands in place of the article").isNotNull();
        assertGolden(TestData.beside(input, ".txt"), notice.notice() + "\n" + notice.getMessage() + "\n");
    }

    private Article articleOf(Path input) {
        return TestData.converter(input).convert(TestData.read(input)).article();
    }

    private static void assertGolden(Path golden, String actual) {
        if (UPDATE) {
            TestData.write(golden, actual);
        }
        assertThat(golden).as("golden, written with -Dgolden.update=true").exists();
        assertThat(actual).as("%s", golden).isEqualTo(TestData.read(golden));
    }
}
