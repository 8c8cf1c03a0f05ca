package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.CardKind;
import io.github.qingwen.rule.RuleInfo;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What README says of the library is so. */
class ReadmeTest {
    private static final String README = TestData.read(Path.of("README.md"));

    @Test
    void listsEveryRuleWithItsPresetInTheOrderOfTheTables() {
        List<String> rows = README.lines()
                .filter(line -> line.matches("\\| `[a-z-]+` \\| .* \\| ([a-z]+|–) \\|"))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(
                        Qingwen.rules().stream().map(ReadmeTest::row).toList());
    }

    @Test
    void listsEveryKindOfCardInTheOrderOfTheConstants() {
        String cards = README.substring(README.indexOf("- **Cards**"), README.indexOf("- **Not content**"));

        assertThat(Pattern.compile("`([a-z-]+)`").matcher(cards).results().map(kind -> kind.group(1)))
                .containsExactlyElementsOf(
                        CardKind.values().stream().map(CardKind::id).toList());
    }

    private static String row(RuleInfo rule) {
        String preset = rule.preset() == null ? "–" : rule.preset().name().toLowerCase(Locale.ROOT);
        return "| `" + rule.id() + "` | " + rule.about() + " | " + preset + " |";
    }
}
