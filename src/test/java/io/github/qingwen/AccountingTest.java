package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.rule.Preset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing is lost in silence: every character of the content is in the article or in the report.
 */
class AccountingTest {
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
    void everyCharacterIsInTheArticleOrInTheReport(Path input, Preset preset) {
        String source = TestData.read(input);
        Conversion conversion = Qingwen.builder().preset(preset).build().convert(source);

        assertThat(Accounting.missingCharacters(source, conversion))
                .as("in neither the article nor the report")
                .isEmpty();
        assertThat(Accounting.missingImages(source, conversion))
                .as("in neither the article nor the report")
                .isEmpty();
    }
}
