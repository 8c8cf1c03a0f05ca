package io.github.qingwen.internal.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qingwen.internal.Resources;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * MathJax draws the LaTeX that is read from its drawing, or from its MathML, exactly as the LaTeX before. It runs in Node;
 * without {@code npm ci --prefix src/test/node} this test is skipped.
 */
class MathJaxTest {
    private static final Path SCRIPT = Path.of("src/test/node/math.cjs");
    private static final List<String> FORMULAS =
            Resources.text(MathJaxTest.class, "formulas.txt").lines().toList();

    @ParameterizedTest(name = "{0}, compared in {1}")
    @CsvSource({"inline, inline", "display, display", "used, display", "mathml, display"})
    void drawsAFormulaAsBefore(String read, String compared) throws Exception {
        assumeTrue(
                Files.isDirectory(SCRIPT.resolveSibling("node_modules/mathjax-full")),
                "no MathJax below src/test/node");
        // MathML has one name for script and calligraphic letters
        List<String> formulas = FORMULAS.stream()
                .filter(formula -> !read.equals("mathml") || !formula.contains("\\mathscr"))
                .toList();
        List<JsonNode> drawn = draw(formulas);
        List<String> latex = new ArrayList<>();
        for (JsonNode formula : drawn) {
            Element element =
                    Jsoup.parseBodyFragment(formula.get(read).asString()).body().child(0);
            String own = read.equals("mathml") ? Latex.ofMathMl(element) : Latex.ofSvg(element);
            latex.add(own == null ? "" : own);
        }

        List<JsonNode> again = draw(latex);

        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < formulas.size(); i++) {
            softly.assertThat(again.get(i).get(compared).asString())
                    .as(formulas.get(i) + " became " + latex.get(i))
                    .isEqualTo(drawn.get(i).get(compared).asString());
        }
        softly.assertAll();
    }

    private static List<JsonNode> draw(List<String> formulas) throws IOException, InterruptedException {
        Process node = new ProcessBuilder("node", SCRIPT.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        StringBuilder input = new StringBuilder();
        for (String formula : formulas) {
            input.append(formula.getBytes(StandardCharsets.UTF_8).length)
                    .append('\n')
                    .append(formula);
        }
        try (OutputStream in = node.getOutputStream()) {
            in.write(input.toString().getBytes(StandardCharsets.UTF_8));
        }
        String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).isZero();
        return output.lines().map(line -> JsonMapper.shared().readTree(line)).toList();
    }
}
