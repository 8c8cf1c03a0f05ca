package io.github.qingwen.internal.structure.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {
    private static Numbering numbering(String text) {
        return Objects.requireNonNull(Numbering.of(text), text);
    }

    /** The text behind a numbering tells where that ends. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            • 山            ¦ BULLET               ¦ •     ¦ 0  ¦ 山
            •山             ¦ BULLET               ¦ •     ¦ 0  ¦ 山
            √山             ¦ BULLET               ¦ √     ¦ 0  ¦ 山
            - 山            ¦ BULLET               ¦ -     ¦ 0  ¦ 山
            –\u3000山       ¦ BULLET               ¦ –     ¦ 0  ¦ 山
            * 山            ¦ BULLET               ¦ *     ¦ 0  ¦ 山
            ➡️山            ¦ BULLET               ¦ ➡     ¦ 0  ¦ 山
            👉 山           ¦ BULLET               ¦ 👉    ¦ 0  ¦ 山
            🟢山            ¦ BULLET               ¦ 🟢    ¦ 0  ¦ 山
            ✅️ 山          ¦ BULLET               ¦ ✅    ¦ 0  ¦ 山
            1️⃣ 山           ¦ CIRCLED              ¦ \u20E3 ¦ 1 ¦ 山
            2\u20E3山       ¦ CIRCLED              ¦ \u20E3 ¦ 2 ¦ 山
            ①山             ¦ CIRCLED              ¦ ``    ¦ 1  ¦ 山
            ⑳ 山            ¦ CIRCLED              ¦ ``    ¦ 20 ¦ 山
            ❶山             ¦ CIRCLED              ¦ ❶     ¦ 1  ¦ 山
            ❿山             ¦ CIRCLED              ¦ ❶     ¦ 10 ¦ 山
            (1)山           ¦ ARABIC_PARENTHESES   ¦ ``    ¦ 1  ¦ 山
            （12） 山       ¦ ARABIC_PARENTHESES   ¦ ``    ¦ 12 ¦ 山
            ( 3 )山         ¦ ARABIC_PARENTHESES   ¦ ``    ¦ 3  ¦ 山
            1)山            ¦ ARABIC_PARENTHESES   ¦ )     ¦ 1  ¦ 山
            12）山          ¦ ARABIC_PARENTHESES   ¦ )     ¦ 12 ¦ 山
            （一）山        ¦ CHINESE_PARENTHESES  ¦ ``    ¦ 1  ¦ 山
            ( 十二 ) 山     ¦ CHINESE_PARENTHESES  ¦ ``    ¦ 12 ¦ 山
            1.山            ¦ ARABIC               ¦ .     ¦ 1  ¦ 山
            9、 山          ¦ ARABIC               ¦ 、    ¦ 9  ¦ 山
            0、山           ¦ ARABIC               ¦ 、    ¦ 0  ¦ 山
            12/山           ¦ ARABIC               ¦ /     ¦ 12 ¦ 山
            1 山            ¦ ARABIC               ¦ ` `   ¦ 1  ¦ 山
            01山            ¦ ZERO                 ¦ ` `   ¦ 1  ¦ 山
            01 山           ¦ ZERO                 ¦ ` `   ¦ 1  ¦ 山
            02.山           ¦ ZERO                 ¦ .     ¦ 2  ¦ 山
            1.2 山          ¦ DECIMAL              ¦ 2     ¦ 2  ¦ 山
            1．2 山         ¦ DECIMAL              ¦ 2     ¦ 2  ¦ 山
            1.2山           ¦ DECIMAL              ¦ 2     ¦ 2  ¦ 山
            1.2、山         ¦ DECIMAL              ¦ 2     ¦ 2  ¦ 、山
            1.2.            ¦ DECIMAL              ¦ 2     ¦ 2  ¦ .
            1.2.山          ¦ DECIMAL              ¦ 2     ¦ 2  ¦ .山
            1.12 山         ¦ DECIMAL              ¦ 2     ¦ 12 ¦ 山
            1.2.3 山        ¦ DECIMAL              ¦ 3     ¦ 3  ¦ 山
            1.2.3.14 山     ¦ DECIMAL              ¦ 4     ¦ 14 ¦ 山
            一、山          ¦ CHINESE              ¦ ``    ¦ 1  ¦ 山
            一 山           ¦ CHINESE              ¦ ``    ¦ 1  ¦ 山
            壹、山          ¦ CHINESE              ¦ ``    ¦ 1  ¦ 山
            拾贰、山        ¦ CHINESE              ¦ ``    ¦ 12 ¦ 山
            （叁）山        ¦ CHINESE_PARENTHESES  ¦ ``    ¦ 3  ¦ 山
            十：山          ¦ CHINESE              ¦ ``    ¦ 10 ¦ 山
            十二、山        ¦ CHINESE              ¦ ``    ¦ 12 ¦ 山
            二十、山        ¦ CHINESE              ¦ ``    ¦ 20 ¦ 山
            二十三、山      ¦ CHINESE              ¦ ``    ¦ 23 ¦ 山
            一是山          ¦ WORD                 ¦ 是    ¦ 1  ¦ 山
            二来山          ¦ WORD                 ¦ 来    ¦ 2  ¦ 山
            Part 1：山      ¦ WORD                 ¦ part  ¦ 1  ¦ 山
            PART1山         ¦ WORD                 ¦ part  ¦ 1  ¦ 山
            No.10 山        ¦ WORD                 ¦ no    ¦ 10 ¦ 山
            Chapters 1 山   ¦ WORD                 ¦ chapters ¦ 1 ¦ 山
            第一章 山       ¦ WORD                 ¦ 第章  ¦ 1  ¦ 山
            第12回 山       ¦ WORD                 ¦ 第回  ¦ 12 ¦ 山
            第二十三节：山  ¦ WORD                 ¦ 第节  ¦ 23 ¦ 山
            第二部分：山    ¦ WORD                 ¦ 第部  ¦ 2  ¦ 山
            第二部山        ¦ WORD                 ¦ 第部  ¦ 2  ¦ 山
            问题一：山      ¦ WORD                 ¦ 问题  ¦ 1  ¦ 山
            问题二十三 山   ¦ WORD                 ¦ 问题  ¦ 23 ¦ 山
            问题3.山        ¦ WORD                 ¦ 问题  ¦ 3  ¦ 山
            """)
    void beginsALine(String text, Numbering.Form form, String word, int value, String behind) {
        Numbering numbering = numbering(text);

        assertThat(numbering.form()).isEqualTo(form);
        assertThat(numbering.word()).isEqualTo(word);
        assertThat(numbering.value()).isEqualTo(value);
        assertThat(text.substring(numbering.end())).isEqualTo(behind);
        assertThat(numbering.alone()).isFalse();
        assertThat(numbering.isBullet()).isEqualTo(form == Numbering.Form.BULLET);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            7        ¦ LONE                ¦ 7
            12       ¦ LONE                ¦ 12
            03       ¦ ZERO                ¦ 3
            1.       ¦ ARABIC              ¦ 1
            三       ¦ CHINESE             ¦ 3
            二十三   ¦ CHINESE             ¦ 23
            玖       ¦ CHINESE             ¦ 9
            — 1 —    ¦ LONE                ¦ 1
            #01      ¦ ZERO                ¦ 1
            「二」   ¦ CHINESE             ¦ 2
            ▎Part.03 ¦ WORD                ¦ 3
            - 4 -    ¦ LONE                ¦ 4
            （一）   ¦ CHINESE_PARENTHESES ¦ 1
            （1）    ¦ ARABIC_PARENTHESES  ¦ 1
            ③        ¦ CIRCLED             ¦ 3
            Part 1   ¦ WORD                ¦ 1
            Part 1.  ¦ WORD                ¦ 1
            第一章   ¦ WORD                ¦ 1
            第一部   ¦ WORD                ¦ 1
            第一部分 ¦ WORD                ¦ 1
            问题三   ¦ WORD                ¦ 3
            """)
    void standsAlone(String text, Numbering.Form form, int value) {
        Numbering numbering = numbering(text);

        assertThat(numbering.form()).isEqualTo(form);
        assertThat(numbering.value()).isEqualTo(value);
        assertThat(numbering.end()).isEqualTo(text.length());
        assertThat(numbering.alone()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"01", "一", "Part 1", "（1）", "①", "— 1 —", "/ 01 /", "「一」", "#2", "【Part.03】", "01.", "▎1"})
    void isAloneWhateverFramesIt(String text) {
        assertThat(Numbering.isAlone(text)).isTrue();
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(strings = {"", "—", "石桥", "— 1 — 石桥", "20%", "$20", "37℃", "1998", "𠮷1"})
    void isNotAloneBesideWordsAndUnits(String text) {
        assertThat(Numbering.isAlone(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "山",
                "、山",
                ".5 山", // no number
                "•",
                "• ",
                "-",
                "-山",
                "–山",
                "*山", // no bullet
                "⑴山",
                "➀山",
                "❵山", // circled otherwise
                "（",
                "（）",
                "（）山",
                "（山）",
                "（1山",
                "（123）山",
                "（一山", // no closed parentheses
                "123",
                "123、山",
                "2024 年",
                "1山",
                "1 2",
                "1 ",
                "5G 山", // a quantity
                "1.2",
                "0.8 山",
                "1.05 山",
                "1.123 山",
                "1.2% 山",
                "2.0%", // a fraction
                "一山",
                "一二三四、山",
                "十分", // no separator, too long
                "Part",
                "Part 123",
                "Part 一二三四",
                "Abcdefghi 1", // no number behind a word
                "第一",
                "第一 山",
                "第一名",
                "第一、山", // an ordinal of something else
                "图 2",
                "图片3：山",
                "Figure 3 山",
                "TABLE 1",
                "表一", // what counts pictures and tables
                "问题三山",
                "三山五岳",
                "大陆、山水",
                "≥20",
                "20+",
                "LED只用3节电池点亮石桥",
                "TEA三次换水",
                "新茶NO5" // a sentence or a name
            })
    void isNotInOtherLines(String text) {
        assertThat(Numbering.of(text)).isNull();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "1、山, 2、水, true",
        "1、山, 2.水, false",
        "第一章 山, 第二章 水, true",
        "第一章 山, 第二节 水, false",
        "①山, ❷水, false",
        "•山, •水, true",
        "•山, ■水, false",
        "•山, ◦水, true",
        "◦山, ▪水, true",
        "◦山, ○水, false",
        "1.1 山, 1.2 水, true",
        "1.1 山, 1.1.1 水, false",
        "1)山, (2)水, false"
    })
    void belongsToASeriesWithThoseWrittenAlike(String one, String other, boolean same) {
        assertThat(numbering(one).series().equals(numbering(other).series())).isEqualTo(same);
    }

    @Test
    void formsAreToldApartInASeries() {
        assertThat(numbering("①山").series()).isNotEqualTo(numbering("（1）山").series());
    }
}
