package io.github.qingwen.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class FitTest {
    private static final String TEXT = "水很凉，船来了。The boat is here. ".repeat(100);

    private static int longest(Fit fit, int from) {
        return fit.longest(TEXT.length() - from, length -> TEXT.substring(from, from + length));
    }

    @Test
    void findsTheGreatestLengthWhereSizesAreLengths() {
        Fit fit = new Fit(String::length, 70);

        assertThat(longest(fit, 0)).isEqualTo(70);
        assertThat(longest(fit, TEXT.length() - 20)).isEqualTo(20);
        assertThat(longest(fit, 50)).isEqualTo(70);
    }

    @Test
    void findsNearlyTheGreatestLengthForTokens() {
        ToIntFunction<String> tokens = text -> text.split("\\b|(?<=\\p{IsHan})").length;
        Fit fit = new Fit(tokens, 200);

        for (int from = 0; from < TEXT.length() / 2; from += 37) {
            int found = tokens.applyAsInt(TEXT.substring(from, from + longest(fit, from)));
            assertThat(found).isBetween(180, 200);
        }
    }

    @Test
    void findsNothingWhereNothingFits() {
        assertThat(longest(new Fit(text -> 9, 8), 0)).isZero();
        assertThat(longest(new Fit(String::length, 0), 0)).isZero();
    }

    @Test
    void beginsWithWhatFittedBefore() {
        List<Integer> measured = new ArrayList<>();
        Fit fit = new Fit(
                text -> {
                    measured.add(text.length());
                    return 10 * text.length();
                },
                500);

        longest(fit, 0);
        measured.clear();

        assertThat(longest(fit, 50)).isEqualTo(50);
        assertThat(measured).containsExactly(50);
    }
}
