package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.CardKind;
import io.github.qingwen.rule.RuleInfo;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What README says of the library is so. */
class ReadmeTest {
    private static final String README = TestData.read(Path.of("README.md"));

    /** The part of a source file that README shows. */
    private static final Pattern RECIPE = Pattern.compile("(?s)// tag::recipe\\[]\n(.*?)\n *// end::recipe\\[]");

    /** A paragraph that begins with a link to a source file, and the code below it. */
    private static final Pattern SHOWN_RECIPE =
            Pattern.compile("]\\((src/recipes/[^)]+)\\):(?:.+\n)+\n```\\w+\n((?s:.*?))\n```");

    @Test
    void listsEveryRuleWithItsPresetInTheOrderOfTheTables() {
        List<String> rows = README.lines()
                .filter(line -> line.matches("\\| `[a-z-]+` \\| .* \\| ([a-z]+|–) \\|"))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(
                        Qingwen.rules().stream().map(ReadmeTest::row).toList());
    }

    /** The last column of the table shows the first words of each paragraph. */
    @Test
    void showsWhatIsMadeOfTheFirstExample() {
        List<String> blocks = Pattern.compile("(?s)```(?:html|markdown)\\n(.*?)```")
                .matcher(README)
                .results()
                .map(block -> block.group(1))
                .toList();

        String markdown = Qingwen.create().convert(blocks.get(0)).markdown();

        assertThat(markdown.lines().filter(line -> !line.isEmpty()).toList())
                .zipSatisfy(
                        blocks.get(3).lines().filter(line -> !line.isEmpty()).toList(),
                        (line, shown) -> assertThat(line).startsWith(shown.replace("…", "")));
    }

    @Test
    void listsEveryKindOfCardInTheOrderOfTheConstants() {
        String cards = README.substring(README.indexOf("- **Cards**"), README.indexOf("- **Not content**"));

        assertThat(Pattern.compile("`([a-z-]+)`").matcher(cards).results().map(kind -> kind.group(1)))
                .containsExactlyElementsOf(
                        CardKind.values().stream().map(CardKind::id).toList());
    }

    @Test
    void showsTheRecipesThatRunInFifteenLinesAtMost() {
        Map<Path, String> recipes = new TreeMap<>();
        for (Path file : TestData.files(Path.of("src/recipes"), path -> true)) {
            RECIPE.matcher(TestData.read(file))
                    .results()
                    .forEach(recipe -> recipes.put(file, recipe.group(1).stripIndent()));
        }

        assertThat(SHOWN_RECIPE
                        .matcher(README)
                        .results()
                        .collect(Collectors.toMap(shown -> Path.of(shown.group(1)), shown -> shown.group(2))))
                .containsExactlyInAnyOrderEntriesOf(recipes)
                .allSatisfy((file, code) -> assertThat(code.lines()).hasSizeLessThanOrEqualTo(15));
    }

    private static String row(RuleInfo rule) {
        String preset = rule.preset() == null ? "–" : rule.preset().name().toLowerCase(Locale.ROOT);
        return "| `" + rule.id() + "` | " + rule.about() + " | " + preset + " |";
    }
}
