package io.github.qingwen.internal.structure.feature;

import static io.github.qingwen.SampleMarkup.p;
import static io.github.qingwen.SampleMarkup.words;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.BOLD;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.article;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.line;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.linesWith;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.matching;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.named;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.times;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyFeaturesTest {
    private static final String CENTRED = "text-align:center";

    @ParameterizedTest(name = "{0} px in text of 100 px: {1}")
    @CsvSource({
        "79.9, size-below-0.8",
        "80, size-0.8-0.95",
        "95.9, size-0.8-0.95",
        "96, ''",
        "104, ''",
        "104.1, size-1.05-1.15",
        "115, size-1.05-1.15",
        "115.1, size-1.15-1.35",
        "135, size-1.15-1.35",
        "135.1, size-above-1.35"
    })
    void aSizeIsMeasuredAgainstThatOfTheText(String pixels, String size) {
        String body = p("font-size:100px", words(60));

        assertThat(matching("size-.*", line(0, p("font-size:" + pixels + "px", words(5)), body)))
                .isEqualTo(named(size));
    }

    @ParameterizedTest(name = "{0} of {1} lines are bold: {2}")
    @CsvSource({
        "3, 20, bold bold-rare", // 15 %
        "4, 25, bold", // 16 %
        "9, 23, bold", // 39 %
        "2, 5, bold bold-common" // 40 %
    })
    void boldIsRareUpTo15PercentAndCommonFrom40PercentOfTheLines(int bold, int lines, String features) {
        String markup = times(bold, p(BOLD, words(9))) + times(lines - bold, p(words(9)));

        assertThat(matching("bold(-rare|-common)?", line(0, markup))).isEqualTo(named(features));
        assertThat(matching("bold(-rare|-common)?", line(bold, markup))).isEmpty();
    }

    @ParameterizedTest(name = "{0} of {1} lines are centred: {2}")
    @CsvSource({
        "1, 4, centred centred-rare", // 25 %
        "5, 19, centred", // 26 %
        "13, 22, centred", // 59 %
        "3, 5, centred centred-common" // 60 %
    })
    void centredIsRareUpTo25PercentAndCommonFrom60PercentOfTheLines(int centred, int lines, String features) {
        String markup = times(centred, p(CENTRED, words(9))) + times(lines - centred, p(words(9)));

        assertThat(matching("centred(-rare|-common)?", line(0, markup))).isEqualTo(named(features));
        assertThat(matching("centred(-rare|-common)?", line(centred, markup))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <p>山水林</p>                                           | ''
            <p style="text-align:right">山水林</p>                  | right-aligned
            <p style="text-align:center">山水林</p>                 | centred
            <p style="text-align:justify">山水林</p>                | ''
            <p><b>山</b>水林</p>                                    | leads-bold
            <p>山<b>水林</b></p>                                    | ''
            <p><b>山水林</b></p>                                    | bold
            <p style="color:#c00">山水林</p>                        | coloured
            <p style="color:#888">山水林</p>                        | grey
            <p style="color:#333">山水林</p>                        | ''
            <p><span style="background:#ff0">山水林</span></p>      | own-background
            <p><span style="background:#ff0">山水</span>林</p>      | ''
            <p style="background:#333;color:#fff">山水林</p>        | light own-background
            <p style="background:#333;color:#eee">山水林</p>        | light own-background
            <p style="background:#333;color:#ccc">山水林</p>        | grey own-background
            <p><span textstyle>山水林</span></p>                    | text-style
            <p>山<span textstyle>水林</span></p>                    | ''
            """)
    void aLineHasTheFeaturesOfItsStyle(String markup, String features) {
        String names = "bold|leads-bold|centred|right-aligned|coloured|grey|light|own-background|text-style";

        assertThat(matching(names, line(0, markup, p(words(60))))).isEqualTo(named(features));
    }

    @ParameterizedTest
    @CsvSource({"bold", "centred", "leads-bold", "coloured", "text-style"})
    void plainLinesHaveNone(String feature) {
        assertThat(linesWith(feature, article(p(words(9)), p(words(60))))).isEmpty();
    }
}
