package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.CardKind;
import io.github.qingwen.rule.RuleInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** README and the pages that it leads to agree with the code. */
class DocumentationTest {
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private static final String README = TestData.read(Path.of("README.md"));
    private static final Path RULES = Path.of("src/site/markdown/rules.md");
    private static final Path RECIPES = Path.of("src/recipes/README.md");

    private static final Pattern RULE_ROWS = Pattern.compile("(?m)(?:^\\| `.*\n)+");

    /** The part of a source file that the recipes show. */
    private static final Pattern RECIPE = Pattern.compile("(?s)// tag::recipe\\[]\n(.*?)\n *// end::recipe\\[]");

    /** A paragraph that begins with a link to a source file, and the code after it. */
    private static final Pattern SHOWN_RECIPE = Pattern.compile("]\\(([^)]+)\\):(?:.+\n)+\n```\\w+\n((?s:.*?))\n```");

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#\\s]+)(?:#[^)]*)?\\)");

    @Test
    void readmeIsShort() {
        assertThat(Path.of("README.md"))
                .satisfies(readme -> assertThat(Files.size(readme)).isLessThanOrEqualTo(10_000));
    }

    @Test
    void rulesPageListsEveryRuleWithItsPreset() {
        String page = TestData.read(RULES);
        String rows = Qingwen.rules().stream().map(DocumentationTest::row).collect(Collectors.joining());
        if (UPDATE) {
            TestData.write(RULES, RULE_ROWS.matcher(page).replaceFirst(Matcher.quoteReplacement(rows)));
        }

        assertThat(TestData.read(RULES)).contains("| --- |\n" + rows + "\n");
    }

    /** The last column of the table shows the first characters of each paragraph. */
    @Test
    void readmeShowsTheMarkdownOfItsExample() {
        List<String> blocks = Pattern.compile("(?s)```(?:html|markdown)\\n(.*?)```")
                .matcher(README)
                .results()
                .map(block -> block.group(1))
                .toList();

        String markdown = Qingwen.create().convert(blocks.get(0)).markdown();

        assertThat(markdown.lines().filter(line -> !line.isEmpty()).toList())
                .zipSatisfy(
                        blocks.get(2).lines().filter(line -> !line.isEmpty()).toList(),
                        (line, shown) -> assertThat(line).startsWith(shown.replace("…", "")));
    }

    @Test
    void readmeListsEveryKindOfCardInTheOrderOfTheConstants() {
        String cards = README.substring(README.indexOf("- **Cards**"), README.indexOf("- **Not content**"));

        assertThat(Pattern.compile("`([a-z-]+)`").matcher(cards).results().map(kind -> kind.group(1)))
                .containsExactlyElementsOf(
                        CardKind.values().stream().map(CardKind::id).toList());
    }

    @Test
    void recipesShowTheCodeThatRunsInFifteenLinesAtMost() {
        Map<Path, String> recipes = new TreeMap<>();
        for (Path file : TestData.files(Path.of("src/recipes"), path -> !path.equals(RECIPES))) {
            RECIPE.matcher(TestData.read(file))
                    .results()
                    .forEach(recipe -> recipes.put(file, recipe.group(1).stripIndent()));
        }

        assertThat(SHOWN_RECIPE
                        .matcher(TestData.read(RECIPES))
                        .results()
                        .collect(Collectors.toMap(
                                shown -> RECIPES.resolveSibling(shown.group(1)), shown -> shown.group(2))))
                .containsExactlyInAnyOrderEntriesOf(recipes)
                .allSatisfy((file, code) -> assertThat(code.lines()).hasSizeLessThanOrEqualTo(15));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.qingwen.TestData#pages")
    void everyLinkOfAPageLeadsToAFile(Path page) {
        Path folder = page.toAbsolutePath().getParent();

        assertThat(LINK.matcher(TestData.read(page)).results().map(link -> folder.resolve(link.group(1))))
                .allSatisfy(file -> assertThat(file).exists());
    }

    private static String row(RuleInfo rule) {
        String preset = rule.preset() == null ? "–" : rule.preset().name().toLowerCase(Locale.ROOT);
        return "| `" + rule.id() + "` | " + rule.about() + " | " + preset + " |\n";
    }
}
