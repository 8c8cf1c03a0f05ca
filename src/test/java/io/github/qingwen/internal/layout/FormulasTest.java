package io.github.qingwen.internal.layout;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas in an article, without the LaTeX in an attribute. */
class FormulasTest {
    private static final String DRAWN =
            "<svg role='img' viewBox='0 -683 572 694'><g><g data-mml-node='math'><g data-mml-node='mi'>"
                    + "<path data-c='1D465'></path></g></g></g></svg>";
    private static final String LOST =
            "<svg role='img' viewBox='0 -683 572 694' style='width:1.3ex'><g><path d='M1 2L3 4'></path></g></svg>";

    @Test
    void aDrawnFormulaIsLatexInItsSentence() {
        fragment("<p>设" + DRAWN + "为木板的宽</p>").becomes("p(设formula(x)为木板的宽)");
    }

    @Test
    void aDrawnFormulaAloneIsABlock() {
        fragment("<p>甲</p><section>" + DRAWN + "</section>").becomes("p(甲)\nformula-block(x)");
    }

    @Test
    void aDrawnFormulaThatCannotBeReadIsNamedAndDoubted() {
        fragment("<p>设" + LOST + "为木板的宽</p>").becomes("p(设[公式]为木板的宽)");
        assertThat(fragment("<p>设" + LOST + "为木板的宽</p>").entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.rule()).isEqualTo("formula-not-read"));
    }

    @Test
    void aPictureThatCanBeTappedIsNoFormulaForTheOneInside() {
        fragment("<p>甲</p><svg><foreignObject><p>设" + DRAWN + "</p></foreignObject></svg>")
                .becomes("p(甲)\np(设formula(x))");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <script type="math/tex">\\pi r^2</script>                                              | 设formula(\\pi r^2)为面积
            <span class="MathJax_Preview"></span><span class="MathJax">πr2</span><script type="math/tex">\\pi r^2</script> | 设formula(\\pi r^2)为面积
            <mjx-container class="MathJax"><svg></svg><mjx-assistive-mml><math><mi>x</mi></math></mjx-assistive-mml></mjx-container> | 设formula(x)为面积
            <span class="katex"><span class="katex-mathml"><math><mi>x</mi></math></span><span class="katex-html">x</span></span> | 设formula(x)为面积
            <img src="https://www.zhihu.com/equation?tex=a%2Bb" alt="a+b">                         | 设formula(a+b)为面积
            <img src="https://latex.codecogs.com/svg.latex?%5Cdpi%7B150%7D%20%5Cbg_white%20%5Cpi%20r%5E2"> | 设formula(\\pi r^2)为面积
            <img class="math" src="https://img.example.com/1.png" alt="x^2">                       | 设formula(x^2)为面积
            <img class="math" src="https://img.example.com/1.png" alt="圆的面积">                  | 设image(https://img.example.com/1.png)为面积
            <img src="https://img.example.com/1.svg" data-formula="y">                             | 设formula(y)为面积
            """)
    void aFormulaStaysInItsSentence(String formula, String sentence) {
        fragment("<p>设" + formula + "为面积</p>").becomes("p(" + sentence + ")");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <script type="math/tex; mode=display">x</script>
            <mjx-container display="true"><math><mi>x</mi></math></mjx-container>
            <math display="block"><mi>x</mi></math>
            <span class="katex-display"><span class="katex"><math><mi>x</mi></math></span></span>
            """)
    void aDisplayedFormulaInASentenceIsABlock(String formula) {
        fragment("<p>甲" + formula + "乙</p>").becomes("p(甲)\nformula-block(x)\np(乙)");
    }

    @Test
    void anImageThatOnlyDescribesItsFormulaStandsAloneAsAnyImage() {
        assertThat(fragment("<p>甲</p><p><img class='math' src='https://img.example.com/1.png' alt='圆的面积'></p>")
                        .sketch())
                .contains("figure(");
    }
}
