package io.github.qingwen.internal.structure;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is drawn rather than set. */
class DrawnPicturesTest {
    @Test
    void wordsInADrawingAreWords() {
        fragment("<p><svg><g><text>山高水长</text></g></svg></p>").becomes("p(山高水长)");
    }

    @Test
    void aFormulaWithoutItsLatexIsReadFromItsMathMl() {
        fragment("<p>设<math><mi>x</mi><mo>=</mo><mn>1</mn></math></p>").becomes("p(设formula(x=1))");
    }

    @Test
    void aPictureInADrawingIsAFigure() {
        fragment("<p>甲</p><p><svg><image xlink:href='https://img.example.com/1.png'/></svg></p>")
                .becomes("p(甲)\nfigure(https://img.example.com/1.png)");
    }

    @Test
    void aPictureBehindADrawingIsAFigureAsTappablePicturesAre() {
        fragment("<p><svg style=\"background-image: url('https://img.example.com/2.png')\"></svg></p><p>甲</p>")
                .becomes("figure(https://img.example.com/2.png)\np(甲)");
    }

    @Test
    void textOnAColourThatOnlyABrowserKnowsIsSeen() {
        assertThat(fragment("<section style='background-color:var(--x)'><p style='color:#fff'>白字也看得见</p></section>")
                        .sketch())
                .contains("白字也看得见");
    }

    @Test
    void aPictureThatItsStyleMakesSmallStandsInTheLine() {
        assertThat(fragment("<p><img src='https://img.example.com/3.png' style='width: 24px;'>甲</p>")
                        .sketch())
                .startsWith("p(")
                .contains("甲");
    }
}
