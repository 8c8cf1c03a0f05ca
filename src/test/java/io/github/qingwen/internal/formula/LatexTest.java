package io.github.qingwen.internal.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas as LaTeX, from small pieces of markup; {@link MathJaxTest} reads whole drawings. */
class LatexTest {
    private static Element element(String markup) {
        return Jsoup.parseBodyFragment(markup).body().child(0);
    }

    @Nested
    class MathMl {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                <mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup>               | E=mc^2
                <msubsup><mi>x</mi><mi>i</mi><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></msubsup> | x_i^{n+1}
                <mfrac><mi>α</mi><msqrt><mi>β</mi></msqrt></mfrac>                            | \\frac{\\alpha}{\\sqrt{\\beta}}
                <mroot><mi>x</mi><mn>3</mn></mroot>                                           | \\sqrt[3]{x}
                <mi>sin</mi><mo>⁡</mo><mi>x</mi>                                              | \\sin x
                <mi mathvariant="double-struck">R</mi>                                        | \\mathbb{R}
                <mi>ℝ</mi>                                                                    | \\mathbb{R}
                <mi mathvariant="normal">k</mi><mi mathvariant="normal">g</mi>                | \\mathrm{kg}
                <mover accent="true"><mi>x</mi><mo>^</mo></mover>                             | \\hat{x}
                <mover><mrow><mi>A</mi><mi>B</mi></mrow><mo>¯</mo></mover>                    | \\overline{AB}
                <munder><mi>lim</mi><mrow><mi>x</mi><mo>→</mo><mn>0</mn></mrow></munder>      | \\lim_{x\\to0}
                <mfenced open="[" close=")"><mn>0</mn><mn>1</mn></mfenced>                    | \\left[0,1\\right)
                <mtext>如果 50%</mtext><mspace width="1em"/><mi>x</mi>                        | \\text{如果 50\\%}\\quad x
                <mrow><mo>(</mo><mtable><mtr><mtd><mi>a</mi></mtd></mtr><mtr><mtd><mi>b</mi></mtd></mtr></mtable><mo>)</mo></mrow> | \\begin{pmatrix} a \\\\ b \\end{pmatrix}
                <mmultiscripts><mi>C</mi><none/><mn>2</mn><mprescripts/><mn>6</mn><mn>14</mn></mmultiscripts> | {}_{6}^{14}C_{}^{2}
                <mi>A</mi><mo>⊄</mo><mi>B</mi>                                                | A\\not\\subset B
                <semantics><mi>x</mi><annotation>y</annotation></semantics>                   | x
                <msup><mi>x</mi></msup>                                                       | x^{}
                <unknown><mi>x</mi></unknown>                                                 | x
                """)
        void isLatex(String content, String latex) {
            assertThat(Latex.ofMathMl(element("<math>" + content + "</math>"))).isEqualTo(latex);
        }

        @Test
        void withoutContentIsNoFormula() {
            assertThat(Latex.ofMathMl(element("<math></math>"))).isNull();
        }

        @Test
        void thatIsNestedTooDeeplyIsNotRead() {
            assertThat(Latex.ofMathMl(element("<math>" + "<mrow>".repeat(200) + "<mi>x</mi></math>")))
                    .isNull();
        }
    }

    /** A writer that writes the content of a node twice would take years. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <menclose notation="box"><mi>x</mi>                          | </menclose>                | \\boxed{x
            <mrow data-mjx-texclass="ORD"><mo>(</mo><mfrac linethickness="0"><mi>x</mi> | </mfrac><mo>)</mo></mrow> | \\binom{x}{
            <mrow data-mjx-texclass="REL"><mover><mrow data-mjx-texclass="OP"> | </mrow><mi>x</mi></mover></mrow> | \\stackrel{x}{
            <mover><mrow><mi>x</mi>                                      | </mrow><mo>¯</mo></mover>  | \\overline{x
            <mrow><mo>(</mo>                                             | <mo>)</mo></mrow>          | \\left(
            """)
    void nestedFormulasAreWrittenOnce(String open, String close, String latex) {
        String nested = open.repeat(30) + "<mi>y</mi>" + close.repeat(30);

        assertThat(Latex.ofMathMl(element("<math>" + nested + "</math>"))).startsWith(latex.repeat(30));
    }

    @Nested
    class Drawings {
        private static String mi(String code) {
            return "<g data-mml-node='mi'><path data-c='" + code + "'></path></g>";
        }

        private static Element svg(String content) {
            return element("<svg role='img'><g><g data-mml-node='math'>" + content + "</g></g></svg>");
        }

        @Test
        void areReadFromTheCharactersOfTheirGlyphs() {
            assertThat(Latex.ofSvg(svg(mi("1D465") + mi("3B1") + mi("1D737") + mi("211D"))))
                    .isEqualTo("x\\alpha\\boldsymbol{\\beta}\\mathbb{R}");
        }

        @Test
        void areReadFromTheIdsOfTheirGlyphs() {
            assertThat(Latex.ofSvg(svg("<g data-mml-node='mi'><use xlink:href='#MJX-3-TEX-C-4C'></use></g>")))
                    .isEqualTo("\\mathcal{L}");
        }

        @Test
        void ofAnOlderMathJaxAreReadFromTheOutlinesOfTheirLetters() {
            assertThat(Latex.ofSvg(svg("<g data-mml-node='mi'><path data-c='78' d='M52 289Q59 331'></path></g>"
                            + "<g data-mml-node='mi'><path data-c='64' d='M376 495Q376 511'></path></g>")))
                    .isEqualTo("x\\mathrm{d}");
        }

        @Test
        void haveTheHigherScriptAbove() {
            assertThat(
                            Latex.ofSvg(
                                    svg(
                                            "<g data-mml-node='msubsup'>" + mi("1D465")
                                                    + "<g data-mml-node='mn' transform='translate(605,-247) scale(0.707)'><path data-c='31'/></g>"
                                                    + "<g data-mml-node='mn' transform='translate(605,413) scale(0.707)'><path data-c='32'/></g></g>")))
                    .isEqualTo("x_1^2");
        }

        @Test
        void haveTextThatTheirFontLacks() {
            assertThat(Latex.ofSvg(svg("<g data-mml-node='mtext'><text>速</text><text>度</text></g>")))
                    .isEqualTo("\\text{速度}");
        }

        @Test
        void withoutTheGroupsThatShowNothingAreReadAsWithThem() {
            String brace = "<g data-mml-node='mo'><path data-c='7B' d='M1 2L3 1450'></path></g>";
            String rows = "<g data-mml-node='mtable'><g data-mml-node='mtr'><g data-mml-node='mtd'>" + mi("1D465")
                    + "</g></g></g>";
            assertThat(Latex.ofSvg(svg("<g data-mml-node='mrow'>" + brace + rows + "</g>")))
                    .isEqualTo("\\begin{cases} x \\end{cases}");
            assertThat(Latex.ofSvg(svg("<g data-mml-node='msup'>" + mi("1D465") + "</g>")))
                    .isEqualTo("{}^x");
        }

        @Test
        void withoutTheCharactersOfTheirGlyphsAreNotRead() {
            assertThat(Latex.ofSvg(svg("<g data-mml-node='mi'><path d='M52 289'></path></g>")))
                    .isNull();
        }

        @Test
        void withoutTheNamesOfTheirGroupsAreNotRead() {
            assertThat(Latex.ofSvg(element("<svg><g><path data-c='1D465'></path></g></svg>")))
                    .isNull();
        }

        @Test
        void thatAreNestedTooDeeplyAreNotRead() {
            assertThat(Latex.ofSvg(svg("<g data-mml-node='mrow'>".repeat(200) + mi("1D465"))))
                    .isNull();
        }
    }
}
