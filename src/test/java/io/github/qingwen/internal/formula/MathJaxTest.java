package io.github.qingwen.internal.formula;

import io.github.qingwen.NodeScript;
import io.github.qingwen.internal.Resources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * MathJax draws the LaTeX that is read from its drawing, or from its MathML, exactly as the LaTeX before. It runs in Node;
 * without {@code npm ci --prefix src/test/node} this test is skipped.
 */
class MathJaxTest {
    private static final List<String> FORMULAS =
            Resources.text(MathJaxTest.class, "formulas.txt").lines().toList();

    @ParameterizedTest(name = "{0}, compared in {1}")
    @CsvSource({"inline, inline", "display, display", "used, display", "mathml, display"})
    void drawsAFormulaAsBefore(String read, String compared) throws IOException, InterruptedException {
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
        return NodeScript.run("math.cjs", "mathjax-full", formulas);
    }
}
