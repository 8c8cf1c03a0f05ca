package io.github.qingwen.internal.structure.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private static final Map<String, Integer> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("comma", Wording.COMMA);
        KINDS.put("stop", Wording.STOP_INSIDE);
        KINDS.put("bar", Wording.BAR);
        KINDS.put("han", Wording.HAN);
        KINDS.put("code", Wording.CODE);
        KINDS.put("digits", Wording.MANY_DIGITS);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '¦', quoteCharacter = '"', textBlock = """
            ""        ¦ ""
            ~         ¦ ""
            山        ¦ han
            一龥      ¦ han
            㐀        ¦ han
            〇        ¦ han
            丨        ¦ bar han
            a         ¦ ""
            `         ¦ ""
            0         ¦ ""
            ９        ¦ ""
            123456    ¦ ""
            0000000   ¦ digits
            9999999   ¦ digits
            １２３４５６７ ¦ ""
            ,         ¦ comma
            ，        ¦ comma
            、        ¦ ""
            |         ¦ bar
            ｜        ¦ bar
            {         ¦ code
            #         ¦ code
            。山水    ¦ stop han
            ！山水    ¦ stop han
            ？山水    ¦ stop han
            ；山水    ¦ han
            山。水    ¦ han
            山水。    ¦ han
            """)
    void aTextHasCharactersOfKinds(String text, String kinds) {
        Wording wording = Wording.of(text);

        assertThat(KINDS.entrySet().stream()
                        .filter(kind -> wording.has(kind.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(kinds);
    }

    @Test
    void theFirstAndTheLastCharacterOfNothingIsNone() {
        assertThat(Wording.of("").first()).isEqualTo('\0');
        assertThat(Wording.of("").last()).isEqualTo('\0');
        assertThat(Wording.of("山水").first()).isEqualTo('山');
        assertThat(Wording.of("山水").last()).isEqualTo('水');
    }

    @ParameterizedTest
    @Texts("""
            。 ¦ 山。 ¦ 山！ ¦ 山! ¦ 山； ¦ 山; ¦ 山… ¦ 山。” ¦ 山！」 ¦ 山…』 ¦ 山。） ¦ 山;) ¦ 山？” ¦ 。”
            abcdefghijklmnopqrst.
            """)
    void sentencesEndWithAMark(String text) {
        assertThat(Wording.of(text).endsSentence()).isTrue();
    }

    @ParameterizedTest
    @Texts("""
            '' ¦ 山 ¦ 山？ ¦ 山， ¦ 山： ¦ 山” ¦ ” ¦ ( ¦ 山？】 ¦ 山。】 ¦ 山。)水 ¦ abcdefghijklmnopqrs. ¦ （山）
            山，”
            """)
    void otherLinesDoNotEndLikeSentences(String text) {
        assertThat(Wording.of(text).endsSentence()).isFalse();
    }

    @Test
    void aTextMayOpenABracketOrAQuotation() {
        assertThat(Wording.of("（山").opens()).isTrue();
        assertThat(Wording.of("[").opens()).isTrue();
        assertThat(Wording.of("山（").opens()).isFalse();
        assertThat(Wording.of("").opens()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            "", false
            山, false
            ：山, false
            文：山, true
            文:山, true
            山水林田湖草沙石云雨山水林田湖草沙：, true
            山水林田湖草沙石云雨山水林田湖草沙石：, false
            山，水：林, false
            山。水：林, false
            山、水：林, true
            """)
    void aColonIsEarlyInTheFirst18CharactersAndBeforeAnyStop(String text, boolean early) {
        assertThat(Wording.of(text).hasEarlyColon()).isEqualTo(early);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The saw is old. Oil it.                  | true
            The saw is old! “Oil it,” he said.       | true
            The saw is old (and dull.) Oil it.       | true
            Oil the saw before it goes.              | false
            The saw is old. oil it.                  | false
            The saw is old. Oil it                   | false
            Geng J, et al. Signals of saws. Nature.  | false
            [1] The saw is old. Oil it.              | false
            """)
    void latinProseHasSeveralSentences(String text, boolean prose) {
        assertThat(Wording.of(text).isLatinProse()).isEqualTo(prose);
    }
}
