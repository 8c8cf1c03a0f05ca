package io.github.qingwen.internal.structure.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which guesses of WeChat's editor the code bears out. {@code ↵} is a line feed. */
class GuessedLanguagesTest {
    private static final Element GUESSED = new Element("pre").attr("data-lang", "");

    private static boolean agree(String language, String code) {
        return GuessedLanguages.agree(language, GUESSED, code.replace('↵', '\n'));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            apache       | <VirtualHost *:80>      | library(dplyr)
            php          | $total = 3;             | total <- 3
            nginx        | server {                | server
            makefile     | all: main.o↵\tcc main.o | all := main.o
            ruby         | def total               | total
            perl         | my $total = 3           | total = 3
            coffeescript | total = ->              | total -> 3
            diff         | +++ b/main.c            | 1 +++ 2
            http         | GET / HTTP/1.1          | GET /
            css          | a { color: red; }       | a: red
            ini          | [core]                  | a[core]
            properties   | total = 3               | 3
            objectivec   | @interface Bridge       | interface Bridge
            vbnet        | Dim total               | dim total
            delphi       | begin total := 3; end.  | begin total
            stylus       | total = 3               | total 3
            """)
    void aGuessHoldsWhereTheCodeHasAMarkOfTheLanguage(String language, String code, String other) {
        assertThat(agree(language, code)).as(code).isTrue();
        assertThat(agree(language, other)).as(other).isFalse();
    }

    @Test
    void otherLanguagesHoldWithoutAMark() {
        assertThat(agree("python", "x")).isTrue();
    }

    @Test
    void aLanguageThatTheAuthorStatedHoldsWithoutAMark() {
        assertThat(GuessedLanguages.agree("php", new Element("pre").addClass("language-php"), "x"))
                .isTrue();
    }

    @Test
    void theMarkStandsInTheFirstFourThousandCharacters() {
        String mark = "HTTP/1";

        assertThat(agree("http", " ".repeat(4_000 - mark.length()) + mark)).isTrue();
        assertThat(agree("http", " ".repeat(4_001 - mark.length()) + mark)).isFalse();
    }
}
