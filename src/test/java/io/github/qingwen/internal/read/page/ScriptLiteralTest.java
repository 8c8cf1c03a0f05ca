package io.github.qingwen.internal.read.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptLiteralTest {
    private static Object read(String source) {
        return ScriptLiteral.read(source, 0, source.length(), key -> true);
    }

    @Nested
    class Values {
        @ParameterizedTest(name = "{0} is {1}")
        @CsvSource(delimiterString = "=>", quoteCharacter = '^', textBlock = """
                '山路' => 山路
                "山路" => 山路
                'a\\x22b\\x26c' => a"b&c
                '\\u5c71\\n' => ^山
                ^
                'it\\'s' => it's
                '\\xzz' => xzz
                JsDecode('茶\\x26amp;酒') => 茶&amp;酒
                JsDecode('\\\\x3cb\\\\x3e') => <b>
                htmlDecode("茶&amp;酒") => 茶&酒
                '茶&amp;酒'.html(false) => 茶&酒
                "" || "后备" => 后备
                '' || '' || "2651" => 2651
                ""||"左边没有" => 左边没有
                ('括号') => 括号
                """)
        void textsAreUnescapedOnceForEachLayer(String source, String text) {
            assertThat(read(source)).isEqualTo(text);
        }

        @Test
        void escapesStandForOneCharacter() {
            assertThat(read("'a\\tb\\rc\\bd\\fe\\vf'")).isEqualTo("a\tb\rc\bd\fe\u000bf");
            assertThat(read("'a\\\\b\\\\'")).isEqualTo("a\\b\\");
            assertThat(read("'\\x41\\u5c71'")).isEqualTo("A山");
            assertThat(read("'a\\x00\\u0000b'")).isEqualTo("a\0\0b");
        }

        @Test
        void escapesWithTooFewDigitsAreTheirLetter() {
            assertThat(read("'a\\x4'")).isEqualTo("ax4");
            assertThat(read("'a\\u5c7'")).isEqualTo("au5c7");
            assertThat(read("'a\\u5c7g'")).isEqualTo("au5c7g");
        }

        @Test
        void commentsBeginAndEndWithMarksOfTheirOwn() {
            assertThat(read("/*/ 'x' */ 'y'")).isEqualTo("y");
        }

        @Test
        void aLineGoesOnBehindABackslash() {
            assertThat(read("'山\\\n路'")).isEqualTo("山路");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiterString = "=>", quoteCharacter = '^', textBlock = """
                0 || 'x' => x
                false || 'x' => x
                window.a || 'x' => x
                'y' || 'x' => y
                /* a */ 'y' // b => y
                encode('y') || 'x' => x
                JsDecode('y', 1, [2]) || 'x' => y
                JsDecode('', 1, [2]) || 'x' => x
                JsDecode('y'; 1} 2] 3) || 'x' => y
                JsDecode(''; 1} 2] 3) || 'x' => x
                ('') || 'x' => x
                ('' ) || 'x' => x
                ''.trim() || 'x' => x
                '' * 1 || 'x' => x
                ( a ? b : c ) || 'x' => x
                """)
        void theFirstThatIsNotEmptyCounts(String source, String text) {
            assertThat(read(source)).isEqualTo(text);
        }

        @Test
        void anAlternativeThatIsMissingIsNothing() {
            assertThat(read("'' ||")).isNull();
            assertThat(read("'' |")).isEqualTo("");
            assertThat(read("'y' ||")).isEqualTo("y");
        }

        @Test
        void whatFollowsAValueIsPassedOver() {
            assertThat(read("['a' + b(1, ']'), 'c' ? [1, 2] : 3, 4]")).isEqualTo(List.of("a", "c", 4.0));
        }

        @Test
        void truthIsKnown() {
            assertThat(read("true")).isEqualTo(true);
            assertThat(read("false")).isEqualTo(false);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"'''8'' * 2'", "'''八'' * 1'", "'''8'' * x'", "Number('八')", "1-2", "--"})
        void otherArithmeticIsNotKnown(String source) {
            assertThat(read(source)).isNull();
        }

        @ParameterizedTest(name = "{0} is {1}")
        @CsvSource({
            "'''8'' * 1', 8",
            "12, 12",
            "-3, -3",
            "+3, 3",
            "1e+3, 1000",
            "'Number(''10'')', 10",
            "'Number (''10'')', 10",
            "Number(10), 10",
            "8 * 1, 8",
            "'''8''.trim() * 1', 8",
            "''''' * 1', 0",
            "1e3, 1000",
            "1000000000000000000000000000000000000000000000000, 1e48"
        })
        void numbersAreNumbers(String source, double number) {
            assertThat(read(source)).isEqualTo(number);
        }

        @ParameterizedTest
        @CsvSource({"undefined", "window.name", "function () { return 1; }", "new Date()", "a ? b : c", "''''", "?"})
        void whatIsNotKnownIsNothing(String source) {
            assertThat(read(source)).isIn(null, "");
        }
    }

    @Nested
    class Objects {
        @Test
        void haveKeysOfAnyKindNestedValuesCommentsAndTrailingCommas() {
            Object value = read("""
                    { // 一行
                      title: JsDecode('雪'), 'nick-name' : "巷子", /* 几行 */
                      list: [ { id: '1' * 1, }, { id: '2' * 1 }, ],
                      odd: window.x || '', skipped: foo(bar, [1, 2], {a: ')'}) + 1,
                      type: Number(window.item_show_type), on: true,
                    }""");

            assertThat(value).isInstanceOf(Map.class);
            Map<?, ?> object = (Map<?, ?>) value;
            assertThat(object.get("title")).isEqualTo("雪");
            assertThat(object.get("nick-name")).isEqualTo("巷子");
            assertThat(object.get("list")).isEqualTo(List.of(Map.of("id", 1.0), Map.of("id", 2.0)));
            assertThat(object.get("odd")).isEqualTo("");
            assertThat(object.get("skipped")).isNull();
            assertThat(object.get("on")).isEqualTo(true);
        }

        @Test
        void maySayProtoLikeAnyOtherKey() {
            assertThat(read("{__proto__: {admin: true}, constructor: 'x'}"))
                    .isEqualTo(Map.of("__proto__", Map.of("admin", true), "constructor", "x"));
        }

        @Test
        void endWhereTheScriptEnds() {
            String page = "{a: 'x', b: ['y'</script><p>{c: 'z'}";

            assertThat(ScriptLiteral.read(page, 0, page.indexOf("</script"), key -> true))
                    .isEqualTo(Map.of("a", "x", "b", List.of("y")));
        }

        @Test
        void endThereWhateverStandsBehind() {
            String script =
                    "{a: 'x\\\\ \\x41\\u5c71', \"b\": [1, -2.5, (\"y\"), ], c: '' || htmlDecode(`茶&amp;酒`, 2), // d"
                            + "\n e : '8' * 1, f: ''.trim() || JsDecode('z') , /* g */ h: Number ('7'), i: true, j: new Date(),"
                            + " skipped: k(l['}'], {m: (1)}) ; }";
            Predicate<String> wanted = key -> !key.equals("skipped");

            for (int end = 0; end <= script.length(); end++) {
                String part = script.substring(0, end);

                assertThat(ScriptLiteral.read(script, 0, end, wanted))
                        .as(part)
                        .isEqualTo(ScriptLiteral.read(part, 0, end, wanted));
            }
        }

        @Test
        void reachToTheirBracket() {
            String object = "{a: ['}', `]`, \"\\\"}\"], b: f({c: (1)})}";
            String script = "x = " + object + "; y = {}";

            assertThat(ScriptLiteral.end(script, 4, script.length())).isEqualTo(4 + object.length());
            assertThat(ScriptLiteral.end(script, 4, 4 + object.length())).isEqualTo(4 + object.length());
            assertThat(ScriptLiteral.end("{a: [1}", 0, 7)).isEqualTo(7);
        }

        @Test
        void passOverBracketsThatCloseNothing() {
            assertThat(read("{], a: 'x'}")).isEqualTo(Map.of("a", "x"));
            assertThat(read("[}, 'x']")).isEqualTo(Arrays.asList(null, "x"));
        }

        @Test
        void leaveOutTheKeysThatNobodyWants() {
            String data = "{a: 'x', b: ['}', \"\\\"\", (1)], c: {a: 'y', d: `}`}, e: f(a, {b: 1}) || 2, g: 'z'}";

            assertThat(ScriptLiteral.read(data, 0, data.length(), Set.of("a", "c", "g")::contains))
                    .isEqualTo(Map.of("a", "x", "c", Map.of("a", "y"), "g", "z"));
        }
    }

    @Nested
    class Depth {
        private static final int MOST = 64;

        private static Object nested(int depth, String open, String value, String close) {
            return read(open.repeat(depth) + value + close.repeat(depth));
        }

        @Test
        void isNoMoreThanSixtyFour() {
            assertThat(nested(MOST, "[", "'x'", "]")).hasToString("[".repeat(MOST) + "x" + "]".repeat(MOST));
            assertThat(nested(MOST + 1, "[", "'x'", "]")).hasToString("[".repeat(MOST) + "null" + "]".repeat(MOST));
            assertThat(nested(MOST, "{a:", "'x'", "}")).hasToString("{a=".repeat(MOST) + "x" + "}".repeat(MOST));
            assertThat(nested(MOST + 1, "{a:", "'x'", "}")).hasToString("{a=".repeat(MOST) + "null" + "}".repeat(MOST));
            assertThat(nested(MOST, "(", "'x'", ")")).isEqualTo("x");
            assertThat(nested(MOST + 1, "(", "'x'", ")")).isNull();
            assertThat(nested(MOST, "Number(", "'7'", ")")).isEqualTo(7.0);
            assertThat(nested(MOST + 1, "Number(", "'7'", ")")).isNull();
        }

        @Test
        void beyondItValuesAreNothingAndTheirAlternativesCount() {
            assertThat(nested(MOST, "[", "[1, 2] || 'x', Number('7') || 'y', 'z'", "]"))
                    .hasToString("[".repeat(MOST) + "x, y, z" + "]".repeat(MOST));
        }
    }

    @Tag("cost")
    @Nested
    class Hostile {
        private static Object readInTime(String source) {
            return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(source));
        }

        @Test
        void depthIsBounded() {
            assertThat(readInTime("{a:".repeat(100_000))).isInstanceOf(Map.class);
            assertThat(readInTime("[".repeat(100_000))).isInstanceOf(List.class);
            assertThat(readInTime("(".repeat(100_000))).isNull();
            assertThat(readInTime("f(".repeat(100_000))).isNull();
        }

        @Test
        void manyStringsAreReadOnceEach() {
            assertThat(readInTime("[" + "'茶',".repeat(2_000_000) + "'\\x41']"))
                    .asInstanceOf(LIST)
                    .hasSize(2_000_001);
        }

        @Test
        void unclosedStringsAndCommentsEndWithTheSource() {
            assertThat(readInTime("'" + "x".repeat(50_000_000))).asString().hasSize(50_000_000);
            assertThat(readInTime("{a: 1 /*" + "*".repeat(1_000_000))).isEqualTo(Map.of("a", 1.0));
            assertThat(readInTime("{\\")).isInstanceOf(Map.class);
        }

        @Test
        void manyPiecesTakeLinearTime() {
            assertThat(readInTime("[" + "'x' || ".repeat(300_000) + "'y']")).isEqualTo(List.of("x"));
            assertThat(readInTime("{" + "} ] ) ; :".repeat(200_000))).isInstanceOf(Map.class);
            assertThat(readInTime("[" + ",".repeat(1_000_000))).isEqualTo(List.of());
        }
    }
}
