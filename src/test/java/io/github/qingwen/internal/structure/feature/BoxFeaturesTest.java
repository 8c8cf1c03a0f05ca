package io.github.qingwen.internal.structure.feature;

import static io.github.qingwen.SampleMarkup.PICTURE;
import static io.github.qingwen.SampleMarkup.p;
import static io.github.qingwen.SampleMarkup.words;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.article;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.line;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.linesWith;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.matching;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.named;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.times;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoxFeaturesTest {
    private static final String BODY = p(words(60));

    private static String box(String... content) {
        return "<section style='background:#eee'>" + String.join("", content) + "</section>";
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            border:1px solid red                                                            | box-framed
            border-left:3px solid red                                                       | box-bar
            border-left:3px solid red;border-right:3px solid red                            | box-bar
            border-left:3px solid red;border-top:1px solid red                              | ''
            border-left:3px solid red;border-bottom:1px solid red                           | ''
            border-right:3px solid red                                                      | ''
            border-top:1px solid red                                                        | ''
            border-bottom:1px solid red                                                     | box-underlined
            border-bottom:1px solid red;border-right:1px solid red                          | box-underlined
            border-bottom:1px solid red;border-top:1px solid red                            | box-rules
            border-bottom:1px solid red;border-top:1px solid red;border-left:1px solid red  | ''
            background:#eee                                                                 | box-background
            background-image:linear-gradient(red, blue)                                     | box-image
            background:#eee;border-left:3px solid red                                       | box-bar box-background
            """)
    void aBoxIsSeenByItsEdgesAndItsBackground(String style, String features) {
        String edges = "box-(framed|bar|background|image|underlined|rules)";

        Set<String> line = line(0, "<section style='" + style + "'>", p(words(5)), "</section>", BODY);

        assertThat(line).contains("box");
        assertThat(matching(edges, line)).isEqualTo(named(features));
    }

    @Test
    void outsideOfBoxesThereAreNone() {
        Set<String> outside = line(1, box(p(words(5))), p(words(5)));

        assertThat(matching("box.*|same-box", outside)).isEmpty();
    }

    @ParameterizedTest(name = "{0} lines: {1}")
    @CsvSource({"1, box-own", "2, box-few", "4, box-few", "5, box-many"})
    void aBoxHoldsOneLineOrFewOrMany(int lines, String features) {
        assertThat(matching("box-(own|few|many)", line(0, box(times(lines, p(words(5)))), BODY)))
                .containsExactly(features);
    }

    @Test
    void aLineWithAPictureIsNotAloneInItsBox() {
        assertThat(line(0, box(p(words(5)), PICTURE), BODY))
                .contains("box-pictures")
                .doesNotContain("box-own");
        assertThat(line(0, box(p(words(5))), PICTURE, BODY)).contains("box-own").doesNotContain("box-pictures");
    }

    @ParameterizedTest(name = "{0} of {1} characters in the box: {2}")
    @CsvSource({
        "24, 100, box-short",
        "25, 100, ''",
        "29, 100, ''",
        "30, 100, box-text",
        "30, 60, box-text",
        "30, 59, box-layout",
        "24, 30, box-short box-layout"
    })
    void aBoxHoldsFewWordsOrTextOrTheArticle(int inside, int all, String features) {
        assertThat(matching("box-(short|text|layout)", line(0, box(p(words(inside))), p(words(all - inside)))))
                .isEqualTo(named(features));
    }

    @Test
    void aBoxWithPicturesIsNoBoxOfTextAlone() {
        assertThat(line(0, box(p(words(30)), PICTURE), BODY)).doesNotContain("box-text");
    }

    @Test
    void theFirstLineBeginsItsBoxAndTheOthersAreInTheSame() {
        List<Set<String>> article =
                article(box(p(words(5)), p(words(6))), box(p(words(5)), PICTURE, p(words(6))), BODY, box(p(words(5))));

        assertThat(linesWith("box-begins", article)).containsExactly(0, 2, 5);
        assertThat(linesWith("same-box", article)).containsExactly(1, 3);
    }
}
