package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.ArticleType;
import io.github.qingwen.report.QingwenException;
import io.github.qingwen.rule.Preset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing is lost in silence: every character of the content is in the article or in the report.
 */
class AccountingTest {
    private static final String FOLDER = "accounting.folder";

    /** The inputs whose words stand in markup; the others have theirs in the page's data, or in Markdown. */
    static List<Path> inputs() {
        return TestData.inputs().stream()
                .filter(input -> isMarkup(TestData.read(input)))
                .toList();
    }

    private static boolean isMarkup(String source) {
        boolean otherNotation = source.startsWith("+++")
                || source.startsWith("{")
                || source.startsWith("# ")
                || source.contains("\n![");
        return !otherNotation && !Accounting.contentTextOf(source).isBlank();
    }

    static Stream<Arguments> inputsInEveryPreset() {
        return inputs().stream()
                .flatMap(input -> Stream.of(Preset.values()).map(preset -> Arguments.of(input, preset)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("inputsInEveryPreset")
    void everyCharacterAndAddressIsInTheArticleOrInTheReport(Path input, Preset preset) {
        String source = TestData.read(input);
        Conversion conversion = Qingwen.builder().preset(preset).build().convert(source);

        assertThat(Accounting.missingCharacters(source, conversion))
                .as("in neither the article nor the report")
                .isEmpty();
        assertThat(Accounting.missingImages(source, conversion))
                .as("in neither the article nor the report")
                .isEmpty();
        assertThat(Accounting.missingAddresses(source, conversion))
                .as("in neither the article nor the report")
                .isEmpty();
    }

    /** Counts over real articles: {@code mvn -B test -Dtest=AccountingTest -Daccounting.folder=FOLDER}. */
    @Test
    @EnabledIfSystemProperty(named = FOLDER, matches = ".+")
    void articlesOfAFolderLoseNothingInSilence() {
        List<String> losses = new ArrayList<>();
        for (Path file : TestData.files(Path.of(System.getProperty(FOLDER)), AccountingTest::isArticle)) {
            String source = TestData.read(file);
            try {
                Conversion conversion = Qingwen.create().convert(source);
                if (isMarkup(source) && isArticle(conversion)) {
                    Stream.of(
                                    Stream.of(Accounting.missingCharacters(source, conversion))
                                            .filter(missing -> !missing.isEmpty())
                                            .map(missing -> "text " + missing),
                                    Accounting.missingImages(source, conversion).stream()
                                            .map(missing -> "image " + missing),
                                    Accounting.missingAddresses(source, conversion).stream()
                                            .map(missing -> "address " + missing))
                            .flatMap(missing -> missing)
                            .forEach(missing -> losses.add(file.getFileName() + ": " + missing));
                }
            } catch (QingwenException e) {
                // holds no article
            }
        }
        assertThat(losses).isEmpty();
    }

    private static boolean isArticle(Path file) {
        return TestData.endsWith(file, ".html") || TestData.endsWith(file, ".md");
    }

    /** Other shares have their text in the page's data. */
    private static boolean isArticle(Conversion conversion) {
        ArticleType type = conversion.article().metadata().type();
        return type == null || type == ArticleType.ARTICLE;
    }
}
