package io.github.qingwen.internal.css;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.qingwen.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CssColorTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            red                          | 255 |   0 |   0 | 1
            rebeccapurple                | 102 |  51 | 153 | 1
            darkslategray                |  47 |  79 |  79 | 1
            '#f80'                       | 255 | 136 |   0 | 1
            '#f808'                      | 255 | 136 |   0 | 0.53
            '#ff8000'                    | 255 | 128 |   0 | 1
            '#ff800080'                  | 255 | 128 |   0 | 0.5
            'rgb(1, 2, 3)'               |   1 |   2 |   3 | 1
            'rgb(1,2,3,.5)'              |   1 |   2 |   3 | 0.5
            'rgba( 1 , 2 , 3 , 50% )'    |   1 |   2 |   3 | 0.5
            'rgb(1 2 3 / 0.25)'          |   1 |   2 |   3 | 0.25
            'rgb(100%, 50%, 0%)'         | 255 | 128 |   0 | 1
            'rgb(300, -5, 12.6)'         | 255 |   0 |  13 | 1
            'hsl(120, 100%, 25%)'        |   0 | 128 |   0 | 1
            'hsl(-240deg 100% 25%)'      |   0 | 128 |   0 | 1
            'hsla(0, 0%, 50%, 0.3)'      | 128 | 128 | 128 | 0.3
            transparent                  |   0 |   0 |   0 | 0
            """)
    void readsEveryNotation(String value, int red, int green, int blue, double alpha) {
        CssColor color = CssColor.parse(value);

        assertThat(color).isNotNull();
        assertThat(new int[] {color.red(), color.green(), color.blue()}).containsExactly(red, green, blue);
        assertThat(color.alpha()).isCloseTo(alpha, within(0.01));
    }

    @ParameterizedTest(name = "[{0}]")
    @Texts("""
            '' ¦ # ¦ #12 ¦ #12345 ¦ #ggg ¦ rgb( ¦ rgb() ¦ rgb(1,2) ¦ rgb(a,b,c) ¦ hsl(red,1%,1%) ¦ url(a.png)
            inherit ¦ currentcolor ¦ var(--main) ¦ rgb(179, ¦ #12 3456 ¦ rgb(1,2,3,x)
            """)
    void whatIsNoColourIsNull(String value) {
        assertThat(CssColor.parse(value)).isNull();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            '#ffffff' | '#fefefe' | true
            '#ffffff' | '#fcfcfc' | true
            '#ffffff' | '#f7f7f7' | false
            '#333333' | '#000000' | false
            """)
    void theEyeCannotTellNearlyEqualColoursApart(String a, String b, boolean alike) {
        assertThat(CssColor.parse(a).looksLike(CssColor.parse(b))).isEqualTo(alike);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            '#888888' | true
            '#b2b2b2' | true
            '#333333' | false
            '#eeeeee' | false
            '#8888cc' | false
            """)
    void captionsAreGrey(String value, boolean grey) {
        assertThat(CssColor.parse(value).isGrey()).isEqualTo(grey);
    }

    @Test
    void paintCoversFromHalfOn() {
        assertThat(CssColor.parse("rgba(0,0,0,.6)").covers()).isTrue();
        assertThat(CssColor.parse("rgba(0,0,0,.4)").covers()).isFalse();
        assertThat(CssColor.parse("rgba(0,0,0,.01)").isInvisible()).isTrue();
        assertThat(CssColor.parse("rgba(0,0,0,.1)").isInvisible()).isFalse();
    }
}
