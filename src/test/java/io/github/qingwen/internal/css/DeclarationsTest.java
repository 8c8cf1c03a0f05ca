package io.github.qingwen.internal.css;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclarationsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            color: red                                              | red
            COLOR : RED                                             | red
            color: red; color: blue                                 | blue
            color: red !important; color: blue                      | red
            color: red ! important ; color: blue !important         | blue
            color: red; color:                                      | red
            font-size: 12px; color: red;;;                          | red
            color; color: red                                       | red
            background: url(data:image/png;base64,AA;color:x); color: red | red
            font-family: "a;color:blue"; color: red                 | red
            font-family: 'it\\'s; color: blue'; color: red          | red
            """)
    void readsTheColourAsABrowserDoes(String style, String color) {
        assertThat(Declarations.parse(style).value(Property.COLOR)).isEqualTo(color);
    }

    @Test
    void aPropertyThatIsNotThereHasTheEmptyValue() {
        Declarations css = Declarations.parse("color: red");

        assertThat(css.value(Property.WIDTH)).isEmpty();
        assertThat(css.has(Property.WIDTH)).isFalse();
        assertThat(css.has(Property.COLOR)).isTrue();
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource({"''", "'  '", "';;'", "':'", "'color'"})
    void nothingDeclaresNothing(String style) {
        assertThat(Declarations.parse(style).isEmpty()).isTrue();
    }

    /** Editors write double quotes inside the attribute: it ends at the first, the rest spills into junk attributes. */
    @Test
    void whatStandsBeforeABrokenQuoteCounts() {
        String style = Jsoup.parseBodyFragment(
                        "<p style=\"color: red; font-family: \"Helvetica Neue\", serif; width: 1px\">字</p>")
                .selectFirst("p")
                .attr("style");

        Declarations css = Declarations.parse(style);

        assertThat(css.value(Property.COLOR)).isEqualTo("red");
        assertThat(css.has(Property.WIDTH)).isFalse();
    }

    @Test
    void anAddressThatIsNotClosedEndsWithTheAttribute() {
        Declarations css = Declarations.parse("color: red; background: url(http://a.cn/b.png; width: 1px");

        assertThat(css.value(Property.COLOR)).isEqualTo("red");
        assertThat(css.has(Property.WIDTH)).isFalse();
    }
}
