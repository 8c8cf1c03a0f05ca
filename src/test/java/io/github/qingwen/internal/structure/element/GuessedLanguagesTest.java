package io.github.qingwen.internal.structure.element;

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
            properties   | app.total = 3           | total = 3
            objectivec   | @interface Bridge       | interface Bridge
            vbnet        | Dim total               | dim total
            delphi       | begin total := 3; end.  | begin total
            stylus       | total = 3               | total 3
            swift        | let total = 3           | total <- 3
            kotlin       | fun total() = 3         | function() 3
            scala        | object Bridge           | bridge %>% total
            rust         | fn total() {}           | total <- function() {}
            go           | func total() int {      | total := 3
            lua          | local total = 3         | total = 3
            c            | int total = 3;          | total <- 3
            cpp          | #include <map>          | # map
            csharp       | var total = 3;          | total = 3
            java         | class Bridge {          | bridge$class
            javascript   | const total = 3         | total = function(x) 3
            typescript   | x => total              | x -> total
            xml          | <a>3</a>                | <dbl> <chr>
            html         | <br/>                   | 3 < 4
            powershell   | Get-ChildItem           | getwd()
            sql          | SELECT total FROM piers | select(total)
            bash         | ↵git clone bridge       | git
            shell        | cat --all               | cat(total)
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
