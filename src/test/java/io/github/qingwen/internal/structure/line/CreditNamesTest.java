package io.github.qingwen.internal.structure.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditNamesTest {
    private static String sketch(String text) {
        return CreditNames.of(text)
                .map(names -> String.join("+", names.names()) + (names.whole() ? "" : " …"))
                .orElse("none");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            王一、李二，赵三 & 林四     ¦ 王一+李二+赵三+林四
            王一 李二                   ¦ 王一+李二
            王一（石桥 网，主编）       ¦ 王一（石桥 网，主编）
            王一 （石桥网） 李二        ¦ 王一 （石桥网）+李二
            《河边》 《石桥》           ¦ 《河边》+《石桥》
            Ann B. Lee                  ¦ Ann B. Lee
            Ann Lee、Bob Ray            ¦ Ann Lee+Bob Ray
            Ann Lee 王一                ¦ Ann Lee+王一
            王一 Ann Lee                ¦ 王一+Ann Lee
            ann (@ann)                  ¦ ann (@ann)
            谷雨 工作室 王一            ¦ 谷雨 工作室+王一
            王一 团队长                 ¦ 王一+团队长
            """)
    void arePartedByMarksAndByChineseSpaces(String text, String names) {
        assertThat(sketch(text)).isEqualTo(names);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            王 一                       ¦ 王一
            林小夏 王 一                ¦ 林小夏+王一
            王 一、李 二                ¦ 王一+李二
            王 一 李 二                 ¦ 王一+李二
            王一 李                     ¦ 王一+李
            """)
    void ofTwoCharactersMayBeSetApart(String text, String names) {
        assertThat(sketch(text)).isEqualTo(names);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            石桥报记者 王一             ¦ 王一 …
            记者 王一                   ¦ 王一 …
            王一 石桥大学教授           ¦ 王一 …
            王一 特约记者 李二          ¦ 王一+李二 …
            石桥报记者                  ¦ 石桥报记者
            王教授 李二                 ¦ 王教授+李二
            """)
    void areWithoutWhatTheirBearersAre(String text, String names) {
        assertThat(sketch(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5.27", "他说，他来了，又走了，走远了", "王一。", "王一|李二", "道具：王一", "王一 / 李二", "王一 侵删"})
    void areNothingElse(String text) {
        assertThat(sketch(text)).isEqualTo("none");
    }
}
