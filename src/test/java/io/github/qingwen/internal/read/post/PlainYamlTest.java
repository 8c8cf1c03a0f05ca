package io.github.qingwen.internal.read.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

class PlainYamlTest {
    private static final YAMLMapper LIBRARY = YAMLMapper.builder().build();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
    private static final String[] PIECES = {
        "title",
        "a",
        "桥",
        ": ",
        ":",
        "\n",
        "\n",
        "- ",
        "  - ",
        "[",
        "]",
        ", ",
        ",",
        "\"",
        "\"桥\"",
        "'河'",
        "'",
        "yes",
        "Null",
        "~",
        "1",
        "2024-01-02",
        " 03:04:05",
        "T03:04:05Z",
        " +0800",
        " ",
        "  ",
        "#",
        " #",
        "\\",
        "，",
        "：",
        "…",
        "|",
        ">",
        "&",
        "*",
        "!",
        "{",
        "}",
        "?",
        "%",
        "@",
        "`",
        "=",
        "<<",
        ".",
        "1e3",
        "0x1",
        "\t",
        "\u0085",
        "\u3000",
        "\ufeff",
        "-",
        "---",
        "tags:\n",
        "date: ",
        "title: ",
        "tags: [\"a\", \"b\"]",
        "tags: [\n  \"a\",\n  \"b\"\n]"
    };

    @Test
    void reads_texts_dates_and_lists() {
        String yaml =
                "title: \"桥: 一\"\nauthor: 林小夏\ndate: 2024-01-02 03:04:05\ntags: [\n  \"桥\",\n  '河'\n]\ncategories:\n  - 城\n  - 路\n";

        assertThat(PlainYaml.read(yaml))
                .isEqualTo(Map.of(
                        "title", "桥: 一",
                        "author", "林小夏",
                        "date", "2024-01-02 03:04:05",
                        "tags", List.of("桥", "河"),
                        "categories", List.of("城", "路")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: \"\"\n",
                "title: ''\n",
                "title: \"桥\"\n",
                "title: az AZ a09",
                "title: 一到龥",
                "title: 桥，河",
                "title: 桥~",
                "title: 桥 (一)",
                "cover_image: a",
                "og-title: a",
                "h2: a",
                "aZ09: a",
                "zA: a",
                "date: 2024-01-02",
                "date: 1990-12-09",
                "date: 2024-01-02 03:04",
                "date: 2024-01-02T03:04:05.006Z",
                "date: 2024-01-02T03:04:05-08:00",
                "date: 2024-01-02 03:04:05 +0800",
                "tags: [\"桥\"]",
                "tags: [ '桥' , '河' ]",
                "tags:\n- 桥\n- \"河\"\n",
                "tags:\n- 2024-01-02"
            })
    void reads_these_as_the_library_does(String yaml) {
        assertThat(PlainYaml.read(yaml)).isNotNull().isEqualTo(byLibrary(yaml));
    }

    @ParameterizedTest
    @ValueSource(
            chars = {' ', '~', '\u00a1', '\u1fff', '\u2010', '\u2027', '\u2030', '桥', '\ud7ff', '\uff01', '\uffef'})
    void reads_the_characters_of_chinese_text_in_quotes(char c) {
        String yaml = "title: \"a" + c + "b\"\n";

        assertThat(PlainYaml.read(yaml)).isNotNull().isEqualTo(byLibrary(yaml));
    }

    @ParameterizedTest
    @ValueSource(
            chars = {
                '\t', '\u001f', '\\', '\u007f', '\u0085', '\u00a0', '\u2000', '\u200f', '\u2028', '\u2029', '\u202f',
                '\ud800', '\ufeff', '\uff00', '\ufff0', '\uffff'
            })
    void leaves_rare_characters_in_quotes_to_the_library(char c) {
        assertThat(PlainYaml.read("title: \"a" + c + "b\"\n")).isNull();
        assertThat(PlainYaml.read("tags: [\"a" + c + "b\"]\n")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: yes",
                "title: 12",
                "title: ~",
                "title:",
                "title: a: b",
                "title: \"a\\n\"",
                "title: 'it''s'",
                "title: a\ntitle: b",
                "title: a\n  b",
                "title: |\n  a",
                "title: &x a",
                "tags: [a, b]",
                "tags: {a: b}",
                "title: a #b",
                "# a\ntitle: b",
                "no: a",
                "tags:\n- a\n - b",
                ": a",
                "1a: b",
                "_a: b",
                "-a: b",
                "桥: a",
                "title: \"a",
                "title: \"a\"b\n",
                "title: a ",
                "title: @a",
                "title: `a",
                "title: [a",
                "title: {a",
                "title: 〇",
                "title: \u9fa6",
                "date: 1714521600",
                "date: 2024-01-0",
                "date: 2024/01/02",
                "date: 2024-01-02 03: 04",
                "date: 2024-01-02 03:",
                "date: 2024-01-02 03:\n",
                "date: 2024-01-02 ",
                "date: 2024-01-02 #a"
            })
    void leaves_to_the_library_what_may_be_something_else(String yaml) {
        assertThat(PlainYaml.read(yaml)).isNull();
    }

    @Test
    void reads_what_the_library_reads() {
        Random random = new Random(11);
        int read = 0;
        for (int i = 0; i < 200_000; i++) {
            String yaml = yaml(random);
            Map<String, Object> fields = PlainYaml.read(yaml);
            if (fields != null && !fields.isEmpty()) {
                read++;
                assertThat(byLibrary(yaml)).as("%s", yaml).isEqualTo(new LinkedHashMap<>(fields));
            }
        }
        assertThat(read).isGreaterThan(500);
    }

    private static Map<String, Object> byLibrary(String yaml) {
        try {
            return LIBRARY.readValue(yaml, FIELDS);
        } catch (JacksonException e) {
            return Map.of("malformed", e.getOriginalMessage());
        }
    }

    private static String yaml(Random random) {
        StringBuilder yaml = new StringBuilder(random.nextInt(3) > 0 ? "title: " : "");
        for (int i = random.nextInt(8); i >= 0; i--) {
            yaml.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return yaml.toString();
    }
}
