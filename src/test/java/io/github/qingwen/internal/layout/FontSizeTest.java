package io.github.qingwen.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.qingwen.internal.css.Declarations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontSizeTest {
    /** The text around is 20 px. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            p    |                     | 20
            p    | font-size: 14px     | 14
            p    | font-size: 150%     | 30
            p    | font-size: .5em     | 10
            p    | font-size: 0        | 0
            p    | font-size: x-large  | 24
            p    | font-size: smaller  | 16.7
            p    | font-size: nonsense | 20
            p    | font-size: -3px     | 20
            h1   |                     | 40
            h1   | font-size: 18px     | 18
            h3   |                     | 23.4
            sup  |                     | 16.6
            """)
    void isAsCssComputesIt(String tag, String style, double pixels) {
        Declarations css = Declarations.parse(style == null ? "" : style);

        assertThat(FontSize.of(UserAgentStyle.of(tag), css, 20)).isCloseTo(pixels, within(0.001));
    }
}
