package io.github.qingwen.internal.css;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BorderTest {
    /** Each letter is a side with a line: top, right, bottom, left; small where it is white on white paper. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            border: 1px solid red                                 | TRBL
            border: solid                                         | TRBL
            border: 1px solid rgb(1, 2, 3)                        | TRBL
            border: 0 solid red                                   | ----
            border: 0px none red                                  | ----
            border: none                                          | ----
            border: 1px red                                       | ----
            border: 1px solid #fff                                | trbl
            border: 1px solid transparent                         | trbl
            border-left: 4px solid #1e90ff                        | ---L
            border: 1px solid red; border-top: none               | -RBL
            border: none; border-bottom: 1px dashed #999          | --B-
            border-style: solid; border-width: 0 0 0 3px          | ---L
            border-style: none none none solid; border-width: 3px | ---L
            border-style: solid; border-color: #fff #fff red      | trBl
            border: 1px solid red; border-left-width: 0           | TRB-
            border-top-style: solid                               | T---
            border-color: red                                     | ----
            border-radius: 5px                                    | ----
            """)
    void linesRunAlongTheSidesThatCssNames(String style, String sides) {
        assertThat(sides(style)).isEqualTo(sides);
    }

    private static String sides(String style) {
        StringBuilder sides = new StringBuilder();
        for (Side side : Side.values()) {
            char letter = side.name().charAt(0);
            sides.append(
                    switch (Border.of(Declarations.parse(style), side, CssColor.WHITE)) {
                        case NONE -> '-';
                        case VISIBLE -> letter;
                        case INVISIBLE -> Character.toLowerCase(letter);
                    });
        }
        return sides.toString();
    }

    @Test
    void onAPictureEveryColourIsSeen() {
        assertThat(Border.of(Declarations.parse("border: 1px solid #fff"), Side.TOP, null))
                .isEqualTo(Border.VISIBLE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1px                                     | 1px 1px 1px 1px
            1px 2px                                 | 1px 2px 1px 2px
            1px 2px 3px                             | 1px 2px 3px 2px
            1px 2px 3px 4px                         | 1px 2px 3px 4px
            rgb(1, 2, 3) red                        | rgb(1, 2, 3) red rgb(1, 2, 3) red
            """)
    void aShorthandIsSharedOutAmongTheSides(String shorthand, String shares) {
        assertThat(Stream.of(Side.values()).map(side -> side.share(shorthand)).collect(Collectors.joining(" ")))
                .isEqualTo(shares);
    }
}
