package io.github.qingwen.internal.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {
    @Nested
    class Reading {
        @ParameterizedTest(name = "{0} is a {2}")
        @CsvSource(delimiter = '|', textBlock = """
                石桥            | 石桥              | String
                '3'             | 3                 | Integer
                -0              | 0                 | Integer
                12345678901     | 12345678901       | BigInteger
                1.5             | 1.5               | Double
                2e3             | 2000.0            | Double
                true            | true              | Boolean
                False           | false             | Boolean
                "true"          | true              | String
                yes             | yes               | String
                007             | 007               | String
                1e999           | 1e999             | String
                1_000           | 1_000             | String
                2024-01-02      | 2024-01-02        | String
                2024-01-02 03:04:05 +0800 | 2024-01-02 03:04:05 +0800 | String
                12:30           | 12:30             | String
                !!binary aGk=   | aGk=              | String
                !x 石           | 石                | String
                """)
        void scalarHasTheTypeOfItsNotation(String yaml, String text, String type) throws MalformedException {
            Object value = Yaml.read("k: " + yaml).get("k");

            assertThat(value).hasToString(text);
            assertThat(value.getClass().getSimpleName()).isEqualTo(type);
        }

        @ParameterizedTest
        @ValueSource(strings = {"k:", "k: ~", "k: null", "k: Null", "# 没有\nk:"})
        void emptyValueIsNull(String yaml) throws MalformedException {
            assertThat(Yaml.read(yaml)).containsEntry("k", null).hasSize(1);
        }

        @Test
        void aliasIsTheValueOfItsAnchor() throws MalformedException {
            assertThat(Yaml.read("tags: &t [石, 桥]\ncategories: *t\na: &a 水\nb: *a"))
                    .containsEntry("categories", List.of("石", "桥"))
                    .containsEntry("b", "水");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                tags: &t [a, b]\\ncategories: *t         | {tags=[a, b], categories=[a, b]}
                a: &t 甲\\nb: *t                         | {a=甲, b=甲}
                a: &t {x: 1}\\nb: {y: *t}               | {a={x=1}, b={y={x=1}}}
                a: &t [x]\\nb: [*t, *t]                 | {a=[x], b=[[x], [x]]}
                *t : x                                  | malformed
                a: &t [*t]                              | malformed
                """)
        void aliasOfAnyValueIsThatValue(String yaml, String fields) {
            assertThat(readOrMalformed(yaml.replace("\\n", "\n"))).isEqualTo(fields);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                a: !!binary aGk=               | {a=aGk=}
                a: [!!binary aGk=]             | {a=[aGk=]}
                a: !!set {甲, 乙}              | {a=[甲, 乙]}
                a: !!set {}                    | {a=[]}
                a: !!omap [x: 1, y: 2]         | {a=[{x=1}, {y=2}]}
                a: !!timestamp 2024-03-01      | {a=2024-03-01}
                a: !foo 甲                     | {a=甲}
                a: !foo {x: 1}                 | {a={x=1}}
                a: !!python/object:os.system x | {a=x}
                """)
        void taggedValueIsItsPlainForm(String yaml, String fields) {
            assertThat(readOrMalformed(yaml)).isEqualTo(fields);
        }

        private static String readOrMalformed(String yaml) {
            try {
                return Yaml.read(yaml).toString();
            } catch (MalformedException e) {
                return "malformed";
            }
        }

        @Test
        void mergeKeyAddsTheFieldsThatAreMissing() throws MalformedException {
            assertThat(Yaml.read("a: &a {x: 石, y: 桥}\nb:\n  x: 水\n  <<: *a"))
                    .containsEntry("b", Map.of("x", "水", "y", "桥"));
        }

        @Test
        void lastOfEqualKeysCounts() throws MalformedException {
            assertThat(Yaml.read("a: 石\na: 桥")).isEqualTo(Map.of("a", "桥"));
        }

        @Test
        void emptyDocumentHasNoFields() throws MalformedException {
            assertThat(Yaml.read("# 没有字段")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"石桥", "- 石", "a: 石\n...\nb: 桥", "a: *t", "a: &a [*a]", "a: [石", "a: 石\n---\nb: 桥"})
        void anythingButOneMappingIsMalformed(String yaml) {
            assertThatThrownBy(() -> Yaml.read(yaml)).isInstanceOf(MalformedException.class);
        }

        @Test
        void malformedFieldIsLocated() {
            assertThatThrownBy(() -> Yaml.read("a: 石\nb: \"桥\" 水"))
                    .isInstanceOfSatisfying(
                            MalformedException.class,
                            e -> assertThat(new int[] {e.line(), e.column()}).containsExactly(2, 8));
        }

        @ParameterizedTest
        @ValueSource(strings = {"[", "{a: ", "- "})
        void deepNestingIsMalformed(String opening) {
            assertThatThrownBy(() -> Yaml.read("k: \n  " + opening.repeat(100_000)))
                    .isInstanceOf(MalformedException.class);
        }

        @Test
        void manyAliasesAreMalformed() {
            assertThatThrownBy(() -> Yaml.read("a: &a 桥\nb: [" + "*a, ".repeat(11) + "]"))
                    .isInstanceOf(MalformedException.class)
                    .hasMessageContaining("10 aliases");
        }
    }

    @Nested
    class Writing {
        @Test
        void valueOfEachTypeHasItsNotation() {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("title", "十座古桥，一条河");
            fields.put("source", "https://example.com/a-b_c");
            fields.put("draft", false);
            fields.put("weight", 3);
            fields.put("ratio", 1.5);
            fields.put("tags", List.of("石", "桥"));
            fields.put("none", List.of());
            fields.put("params", Map.of("x", List.of(1, "1")));
            fields.put("date", new StringBuilder("2024-01-02 03:04:05"));
            fields.put("lines", "石\n桥");

            assertThat(Yaml.write(fields)).isEqualTo("""
                    title: 十座古桥，一条河
                    source: https://example.com/a-b_c
                    draft: false
                    weight: 3
                    ratio: 1.5
                    tags:
                    - 石
                    - 桥
                    none: []
                    params:
                      x:
                      - 1
                      - "1"
                    date: 2024-01-02 03:04:05
                    lines: |-
                      石
                      桥
                    """);
        }

        /** The notations of null, booleans, numbers, dates and operators in YAML 1.1 and 1.2. */
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "~",
                    "null",
                    "NULL",
                    "true",
                    "Yes",
                    "no",
                    "on",
                    "OFF",
                    "y",
                    "N",
                    "=",
                    "<<",
                    "1",
                    "-1",
                    "+1.5",
                    "1e3",
                    "0x1F",
                    "0o17",
                    "1_000",
                    ".5",
                    ".inf",
                    "12:30:45",
                    "2024-01-02",
                    "2024-01-02 03:04:05",
                    "a: b",
                    "a #b",
                    "[a",
                    "a]",
                    "{a",
                    "a, b",
                    "a\u2028b",
                    "\ufeffa"
                })
        void textThatReadersMayTakeForAnotherTypeIsQuoted(String text) {
            assertThat(Yaml.write(Map.of("k", text))).matches("k: [\"'][^\n]*\n");
            assertThat(Yaml.write(Map.of(text, 1))).matches("(\\? )?[\"'][\\s\\S]*");
        }

        @Test
        void everyTextIsReadBack() throws MalformedException {
            List<String> pieces = Arrays.asList(
                    "桥",
                    "a",
                    "Yes",
                    "~",
                    "-",
                    "--- ",
                    ": ",
                    ":",
                    "#",
                    " #",
                    " ",
                    "1",
                    "1e3",
                    "https://",
                    "，",
                    "\"",
                    "'",
                    "{",
                    "[",
                    "%",
                    "&",
                    "*",
                    "!",
                    "|",
                    ">",
                    "@",
                    "`",
                    "\\",
                    "\n",
                    "\t",
                    "\u3000",
                    "\ud83d\ude00",
                    "2024-01-02",
                    "=",
                    "<<",
                    "?",
                    "...",
                    ",",
                    "]",
                    "\u00a0",
                    "\u200b",
                    "\ufeff",
                    "\u0007",
                    "\u0000");
            Random random = new Random(7);
            for (int i = 0; i < 20_000; i++) {
                StringBuilder text = new StringBuilder();
                for (int length = random.nextInt(5); length >= 0; length--) {
                    text.append(pieces.get(random.nextInt(pieces.size())));
                }
                String value = text.toString();
                Map<String, Object> fields =
                        Map.of("k", value, "list", List.of(value), value + "!", Map.of("x", value));

                assertThat(Yaml.read(Yaml.write(fields))).as(value).isEqualTo(fields);
            }
        }
    }
}
