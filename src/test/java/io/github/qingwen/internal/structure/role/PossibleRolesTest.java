package io.github.qingwen.internal.structure.role;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.internal.structure.line.Lines;
import io.github.qingwen.internal.structure.segment.Role;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PossibleRolesTest {
    private static Set<Role> of(int line, String markup) {
        return PossibleRoles.of(fragment(markup).lines(), line);
    }

    @ParameterizedTest(name = "{0}, line {1}")
    @CsvSource(delimiter = '|', textBlock = """
            <p>山</p>                                      | 0 | CREDIT DECORATION
            <h2>山</h2>                                    | 0 | HEADING CREDIT DECORATION
            <p>山</p><p>水</p>                             | 0 | HEADING CREDIT DECORATION
            <p>山</p><p>水</p>                             | 1 | HEADING_MORE CAPTION_MORE CREDIT DECORATION
            <p>山</p><hr><p>水</p>                         | 1 | CREDIT DECORATION
            <img src='https://a.cn/1'><p>山</p>            | 0 | CAPTION CREDIT DECORATION
            <p>山</p><img src='https://a.cn/1'>            | 0 | HEADING CAPTION CREDIT DECORATION
            <p><span data-formula='x'><svg></svg></span></p><p>水</p>   | 0 | CREDIT DECORATION
            <p>山<span data-formula='x'><svg></svg></span></p><p>水</p> | 0 | HEADING CREDIT DECORATION
            <h2><span data-formula='x'><svg></svg></span></h2><p>水</p> | 0 | HEADING CREDIT DECORATION
            <p>1</p><p>水</p>                              | 0 | HEADING CREDIT
            <p>1、</p><p>水</p>                            | 0 | HEADING CREDIT
            <p>1、山</p><p>水</p>                          | 0 | HEADING CREDIT DECORATION
            <p>• 山</p><p>水</p>                           | 0 | HEADING CREDIT DECORATION
            <p>链接：<a href='#'>山</a></p><p>水</p>       | 0 | CREDIT DECORATION
            <h2>链接：<a href='#'>山</a></h2><p>水</p>     | 0 | HEADING CREDIT DECORATION
            <p><a href='#'>山</a>：<a href='#'>石</a></p><p>水</p> | 0 | HEADING CREDIT DECORATION
            <p>链接：<a href='#'>山</a>里</p><p>水</p>     | 0 | HEADING CREDIT DECORATION
            <p>山，</p><p>水</p>                           | 0 | HEADING CREDIT DECORATION
            <p>山，</p><hr><p>水</p>                       | 0 | CREDIT DECORATION
            <ul><li>山</li></ul><p>水</p>                  | 0 | CREDIT DECORATION
            <ul><li><b>山</b></li></ul><p>水</p>           | 0 | HEADING CREDIT DECORATION
            <ul><li><h3>山</h3></li></ul><p>水</p>         | 0 | HEADING CREDIT DECORATION
            <table><tr><td>山</td><td>水</td></tr></table> | 0 | DECORATION
            <table><tr><td>山</td><td>水</td></tr></table> | 1 | CAPTION_MORE DECORATION
            <table><tr><td><h2>山</h2></td><td>水</td></tr></table> | 0 | DECORATION
            """)
    void rolesOfALineAreThoseThatItsPlaceAllows(String markup, int at, String roles) {
        Set<Role> possible = of(at, markup);

        assertThat(possible).contains(Role.TEXT, Role.ITEM, Role.ITEM_MORE);
        assertThat(possible.contains(Role.PROMPT)).isEqualTo(possible.contains(Role.CREDIT));
        assertThat(possible.contains(Role.QUOTE)).isEqualTo(possible.contains(Role.CREDIT));
        possible.removeAll(Set.of(Role.TEXT, Role.ITEM, Role.ITEM_MORE, Role.PROMPT, Role.QUOTE));
        assertThat(possible.stream().map(Role::name).collect(Collectors.joining(" ")))
                .isEqualTo(roles);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <p>The saw is old. Oil it before use.</p>           | false
            <p>1. The saw is old. Oil it before use.</p>        | true
            <p>[1] The saw is old. Oil it before use.</p>       | true
            <p><b>Saw:</b> The saw is old. Oil it before use.</p> | true
            <p>锯 The saw is old. Oil it before use.</p>        | true
            <p>The saw is old. Oil it before 2024-10-11.</p>    | true
            <ul><li>The saw is old. Oil it before use.</li></ul> | true
            <p>The saw</p>                                      | true
            """)
    void latinProseWithoutAMarkIsNoItem(String markup, boolean item) {
        assertThat(of(0, markup).contains(Role.ITEM)).isEqualTo(item);
    }

    @Test
    void speakersAreOnlyTextOrAsides() {
        assertThat(of(0, "<p>问：桥呢</p><p>答：还在</p>"))
                .containsExactlyInAnyOrder(Role.TEXT, Role.CREDIT, Role.PROMPT, Role.DECORATION, Role.QUOTE);
    }

    @Test
    void nameOfAnAccountIsNoHeading() {
        String card = "<mp-common-profile data-nickname='石桥'></mp-common-profile>";

        assertThat(of(0, "<p>石桥</p><p>水</p>" + card)).doesNotContain(Role.HEADING);
        assertThat(of(0, "<p>石桥</p><p>水</p>")).contains(Role.HEADING);
        assertThat(of(1, "<p>水</p><p>石桥</p>" + card)).doesNotContain(Role.HEADING_MORE);
        assertThat(of(0, "<h2>石桥</h2><p>水</p>" + card)).contains(Role.HEADING);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            山上 E N D 水边     | E N D
            山上 e n d          | e n d
            山上 T H E E N D    | T H E E N D
            山上 全 文 完       | 全 文 完
            山上 E N 水边 D     | ''
            B E N D             | ''
            E N D E N D         | ''
            E N D G A M E       | ''
            山 水 林            | ''
            """)
    void lettersThatSpellAnEndMarkDownwardsAreDecoration(String lines, String letters) {
        Lines all = fragment("<p>" + lines.replace(" ", "</p><p>") + "</p>").lines();

        assertThat(IntStream.range(0, all.size())
                        .filter(i -> PossibleRoles.of(all, i).equals(Set.of(Role.DECORATION)))
                        .mapToObj(i -> all.get(i).text())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(letters);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "END, true",
        "— THE END —, true",
        "· END ·, true",
        "（完）, true",
        "全文完。, true",
        "——— 结束 ———, true",
        "END~, true",
        "End, false",
        "完了, false",
        "END 2, false",
        "山水完, false",
        "END GAME, false"
    })
    void endMarksAreDecoration(String text, boolean end) {
        assertThat(of(0, "<p>" + text + "</p><p>山</p>").equals(Set.of(Role.DECORATION)))
                .isEqualTo(end);
    }

    @Test
    void lettersInCellsSpellNoEndMark() {
        assertThat(of(0, "<table><tr><td>E</td><td>N</td><td>D</td></tr></table>"))
                .contains(Role.TEXT);
        assertThat(of(0, "<table><tr><td>END</td><td>1</td></tr></table>")).contains(Role.TEXT);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            <h2>山<br>水</h2>        | true
            <h2>山</h2><p>水</p>     | false
            <h2>山</h2><h2>水</h2>   | false
            <p>山</p><h2>水</h2>     | false
            <h2>1</h2><p>水</p>      | true
            <p>1</p><h2>水</h2>      | true
            <p>山</p><p>1、水</p>    | false
            <p>山</p><p>1</p>        | true
            <p>山</p><p>• 水</p>     | true
            """)
    void aHeadingContinuesInItsElementOrAfterANumber(String markup, boolean more) {
        assertThat(of(1, markup).contains(Role.HEADING_MORE)).isEqualTo(more);
    }
}
