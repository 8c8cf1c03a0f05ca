package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.render.JsonRenderer;
import io.github.qingwen.report.Entry;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Nothing is lost in silence: every character of the content is in the article or in the report.
 *
 * <p>Characters are counted, not placed, and hidden text counts like any other: it must be in the report.
 */
class AccountingTest {
    private final Qingwen qingwen = Qingwen.create();

    /** The inputs whose words stand in markup; the others have theirs in the page's data, or in Markdown. */
    static List<Path> inputs() {
        return TestData.inputs().stream()
                .filter(input -> isMarkup(TestData.read(input)))
                .toList();
    }

    private static boolean isMarkup(String source) {
        boolean otherNotation = source.startsWith("+++") || source.startsWith("{") || source.contains("\n![");
        return !otherNotation && !contentTextOf(source).isBlank();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void everyCharacterIsInTheArticleOrInTheReport(Path input) {
        String source = TestData.read(input);
        Conversion conversion = qingwen.convert(source);

        Map<Integer, Integer> missing = count(contentTextOf(source));
        count(accountOf(conversion)).forEach((character, times) -> missing.merge(character, -times, Integer::sum));
        missing.values().removeIf(times -> times <= 0);

        assertThat(asText(missing)).as("characters that are neither in the article nor in the report").isEmpty();
    }

    /** All text below the content's element, as it stands. */
    private static String contentTextOf(String source) {
        Document document = Jsoup.parse(withoutFrontMatter(source));
        boolean page = document.getElementById("js_article") != null;
        Element content = page ? document.getElementById("js_content") : document.body();
        if (content == null) {
            return "";
        }
        // KaTeX writes a formula three times: for machines, as LaTeX, and for the eye; the LaTeX is the one that counts
        content.select(".katex-html, .katex-mathml semantics > :not(annotation)").remove();
        return content.wholeText();
    }

    private static String withoutFrontMatter(String source) {
        String text = source.strip();
        if (!text.startsWith("---\n")) {
            return text;
        }
        int end = text.indexOf("\n---\n", 3);
        String body = text.substring(end + "\n---\n".length());
        // dashes below a title are Markdown
        return body.replaceFirst("(?m)^-{3,}$", "");
    }

    /** The words of the article, its metadata and its notes among them, and those of the report. */
    private static String accountOf(Conversion conversion) {
        StringBuilder words = new StringBuilder();
        String json = JsonRenderer.create().render(conversion.article());
        addValues(JsonMapper.shared().readTree(json), words);
        conversion.report().entries().stream().map(Entry::text).forEach(words::append);
        return words.toString();
    }

    private static void addValues(JsonNode node, StringBuilder words) {
        if (!node.isContainer()) {
            words.append(node.asString());
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            switch (field.getKey()) {
                case "type", "kind" -> { } // names of ours, not words of the article
                case "label" -> words.append('[').append(field.getValue().asString()).append(']');
                default -> addValues(field.getValue(), words);
            }
        }
        if (node.isArray()) {
            node.forEach(element -> addValues(element, words));
        }
    }

    private static Map<Integer, Integer> count(String text) {
        Map<Integer, Integer> counts = new TreeMap<>();
        text.codePoints()
                .filter(character -> !isInvisible(character))
                .forEach(character -> counts.merge(character, 1, Integer::sum));
        return counts;
    }

    private static boolean isInvisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    private static String asText(Map<Integer, Integer> counts) {
        StringBuilder text = new StringBuilder();
        counts.forEach((character, times) -> text.append(Character.toString(character).repeat(times)));
        return text.toString();
    }
}
