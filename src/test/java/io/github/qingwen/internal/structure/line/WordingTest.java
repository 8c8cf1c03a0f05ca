package io.github.qingwen.internal.structure.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    private static final Map<String, Integer> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("comma", Wording.COMMA);
        KINDS.put("stop", Wording.STOP_INSIDE);
        KINDS.put("bar", Wording.BAR);
        KINDS.put("slash", Wording.SLASH);
        KINDS.put("han", Wording.HAN);
        KINDS.put("letter", Wording.LETTER);
        KINDS.put("arrow", Wording.ARROW);
        KINDS.put("code", Wording.CODE);
        KINDS.put("digits", Wording.MANY_DIGITS);
        KINDS.put("latin", Wording.SMALL_LATIN);
        KINDS.put("at", Wording.AT);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '¦', quoteCharacter = '"', textBlock = """
            ""        ¦ ""
            ~         ¦ ""
            山        ¦ han letter
            一龥      ¦ han letter
            㐀        ¦ han letter
            〇        ¦ han letter
            丨        ¦ bar han letter
            a         ¦ letter latin
            z         ¦ letter latin
            Z         ¦ letter
            é         ¦ letter
            `         ¦ ""
            0         ¦ letter
            ９        ¦ letter
            123456    ¦ letter
            0000000   ¦ letter digits
            9999999   ¦ letter digits
            １２３４５６７ ¦ letter
            ,         ¦ comma
            ，        ¦ comma
            、        ¦ ""
            |         ¦ bar
            ｜        ¦ bar
            /         ¦ slash
            ／        ¦ slash
            @         ¦ at
            ↓         ¦ arrow
            😀        ¦ arrow
            {         ¦ code
            #         ¦ code
            。山水    ¦ stop han letter
            ！山水    ¦ stop han letter
            ？山水    ¦ stop han letter
            ；山水    ¦ han letter
            山。水    ¦ han letter
            山水。    ¦ han letter
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
    @ValueSource(
            strings = {
                "。",
                "山。",
                "山！",
                "山!",
                "山；",
                "山;",
                "山…",
                "山。”",
                "山！」",
                "山…』",
                "山。）",
                "山;)",
                "山？”",
                "。”",
                "abcdefghijklmnopqrst."
            })
    void sentencesEndWithAMark(String text) {
        assertThat(Wording.of(text).endsSentence()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "山",
                "山？",
                "山，",
                "山：",
                "山”",
                "”",
                "(",
                "山？】",
                "山。】",
                "山。)水",
                "abcdefghijklmnopqrs.",
                "（山）",
                "山，”"
            })
    void otherLinesDoNotEndLikeSentences(String text) {
        assertThat(Wording.of(text).endsSentence()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "（山）, true",
        "（）, false",
        "（山, false",
        "山）, false",
        "（山）水, false",
        "水（山）, false",
        "（山）（水）, false",
        "（山（）, false"
    })
    void aTextMayStandInOnePairOfBrackets(String text, boolean wrapped) {
        assertThat(Wording.of(text).isWrapped('（', '）')).isEqualTo(wrapped);
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
            "",               false
            山,               false
            山水,             false
            山 水,            true
            山 水 林 田湖,    true
            山 水 林田湖,     false
            山 水 林 田 湖草, true
            a b c,            false
            """)
    void chineseMayBeSpacedOut(String text, boolean spaced) {
        assertThat(Wording.of(text).isSpacedOut()).isEqualTo(spaced);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "见 http://a.cn, true",
        "见 https://a.cn, true",
        "见 www.a.cn, true",
        "见 doi.org/1, true",
        "见 a.cn, false",
        "http, false"
    })
    void anAddressIsSeenByItsStart(String text, boolean url) {
        assertThat(Wording.of(text).hasUrl()).isEqualTo(url);
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
