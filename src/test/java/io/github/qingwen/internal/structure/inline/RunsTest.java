package io.github.qingwen.internal.structure.inline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.layout.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bar stands between runs, {@code ↵} is a line break. */
class RunsTest {
    private static final List<Run> RUNS = List.of(words("甲乙"), words("丙"), lineBreak(), words("丁 "));

    private static Run.Text words(String text) {
        return new Run.Text(text, TextStyle.ROOT, new Element("p"));
    }

    private static Run lineBreak() {
        return new Run.Break(TextStyle.ROOT, new Element("br"));
    }

    private static String sketch(List<Run> runs) {
        return runs.stream()
                .map(run -> run instanceof Run.Text words ? words.text() : "↵")
                .collect(Collectors.joining("|"));
    }

    @Test
    void haveTheTextOfTheSource() {
        assertThat(Runs.text(RUNS)).isEqualTo("甲乙丙丁 ");
        assertThat(Runs.text(List.of())).isEmpty();
    }

    @Test
    void areCutIntoLinesAtBreaks() {
        assertThat(Runs.lines(RUNS)).extracting(RunsTest::sketch).containsExactly("甲乙|丙", "丁 ");
        assertThat(Runs.lines(List.of(lineBreak())))
                .extracting(RunsTest::sketch)
                .containsExactly("", "");
        assertThat(Runs.lines(List.of())).containsExactly(List.of());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ':', textBlock = """
            0 : '甲乙|丙|↵|丁 '
            1 : '乙|丙|↵|丁 '
            2 : '丙|↵|丁 '
            3 : '↵|丁 '
            4 : '↵| '
            5 : ↵
            9 : ↵
            """)
    void loseTheFirstCharactersOfTheirText(int characters, String rest) {
        assertThat(sketch(Runs.withoutStart(RUNS, characters))).isEqualTo(rest);
    }
}
