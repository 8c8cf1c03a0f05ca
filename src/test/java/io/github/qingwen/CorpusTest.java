package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qingwen.model.Article;
import io.github.qingwen.model.ArticleType;
import io.github.qingwen.model.Image;
import io.github.qingwen.render.json.JsonReader;
import io.github.qingwen.render.json.JsonRenderer;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import io.github.qingwen.report.QingwenException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for real articles, whatever they say. They are not part of the project; without them nothing runs. */
class CorpusTest {
    private static final Path CORPUS = Path.of("..", "shared", "corpus");
    private static final List<String> PROXIES = List.of("workers.dev", "weserv.nl", "wsrv.nl");

    private final Qingwen qingwen = Qingwen.create();

    @BeforeAll
    static void corpusIsThere() {
        assumeTrue(Files.isDirectory(CORPUS), "no corpus at " + CORPUS);
    }

    static List<Path> files() {
        return TestData.files(CORPUS, path -> TestData.endsWith(path, ".html") || TestData.endsWith(path, ".md"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void givesAnArticleOrSaysInOneLineWhyThereIsNone(Path file) {
        try {
            assertThat(qingwen.convert(TestData.read(file)).article().blocks()).isNotEmpty();
        } catch (QingwenException e) {
            assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void givesNoImageAddressThatGoesThroughAProxy(Path file) {
        Article article = articleOf(file);
        Stream<Image> cover = Stream.ofNullable(article.metadata().cover());
        assertThat(Stream.concat(cover, article.images().stream()).map(Image::url))
                .noneMatch(url -> PROXIES.stream().anyMatch(url::contains));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void losesNothingInSilence(Path file) {
        String source = TestData.read(file);
        Conversion conversion = conversionOf(file);
        boolean drawn = conversion.article().metadata().type() != null
                && conversion.article().metadata().type() != ArticleType.ARTICLE;
        assumeTrue(!drawn, "the words stand in the page's data");

        assertThat(Accounting.missingCharacters(source, conversion)).isEmpty();
        assertThat(Accounting.missingImages(source, conversion)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void comesBackFromJsonAsItWas(Path file) {
        Article article = articleOf(file);
        assertThat(JsonReader.create().read(JsonRenderer.create().render(article)))
                .isEqualTo(article);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void givesTheSameTwice(Path file) {
        Article first = articleOf(file);
        Article second = articleOf(file);
        assertThat(JsonRenderer.create().render(second))
                .isEqualTo(JsonRenderer.create().render(first));
        assertThat(MarkdownRenderer.create().render(second))
                .isEqualTo(MarkdownRenderer.create().render(first));
    }

    /** The article of a file; a file that has none is passed over, another test looks at what it says. */
    private Article articleOf(Path file) {
        return conversionOf(file).article();
    }

    private Conversion conversionOf(Path file) {
        try {
            return qingwen.convert(TestData.read(file));
        } catch (QingwenException e) {
            return abort(e.getMessage());
        }
    }
}
