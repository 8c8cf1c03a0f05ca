package io.github.qingwen.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainYamlTest {
    private static final String[] PIECES = {
        "桥",
        "a",
        "Yes",
        "no",
        "null",
        "~",
        "y",
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
        "《",
        "》",
        "…",
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
        "\u0085",
        "\u3000",
        "\ud83d\ude00",
        "2024-01-02",
        "=",
        "<<",
        "(",
        "~b",
        "true",
        "On",
        "."
    };

    @Test
    void a_field_without_anything_to_quote_is_one_line() {
        assertThat(written("title", "十座古桥，一条河")).isEqualTo("title: 十座古桥，一条河\n");
        assertThat(written("source", "https://example.com/a-b_c")).isEqualTo("source: https://example.com/a-b_c\n");
        assertThat(written("draft", false)).isEqualTo("draft: false\n");
        assertThat(written("weight", 3)).isEqualTo("weight: 3\n");
        assertThat(written("date", new FieldDate("2024-01-02 03:04:05"))).isEqualTo("date: 2024-01-02 03:04:05\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "A", "Z", "一", "龥", "a0", "a9", "a z", "a，。", "k/_.-+=()~?&%!*@|$;"})
    void words_of_letters_digits_and_harmless_punctuation_need_no_quotes(String words) {
        assertThat(written("title", words)).isEqualTo("title: " + words + '\n');
    }

    @ParameterizedTest
    @ValueSource(strings = {"9a", "，a", "龦", "a\u0660", "a:b", "a: b", "a#", "a ", "a\"", "a{", "a:/b"})
    void words_with_anything_else_may_need_them(String words) {
        assertThat(written("title", words)).isEmpty();
    }

    @Test
    void a_key_of_a_hundred_characters_is_the_longest() {
        assertThat(written("k".repeat(100), "桥")).isEqualTo("k".repeat(100) + ": 桥\n");
        assertThat(written("k".repeat(101), "桥")).isEmpty();
    }

    @Test
    void a_list_has_a_line_for_each_item() {
        assertThat(written("tags", List.of("桥", "河"))).isEqualTo("tags:\n- 桥\n- 河\n");
    }

    @Test
    void what_may_need_quotes_is_left_to_the_library() {
        for (Object value : List.of(
                "yes",
                "1",
                "- 桥",
                "桥: 河",
                "桥 #1",
                " 桥",
                "桥\n河",
                "",
                1.5,
                Map.of("a", "b"),
                List.of(),
                List.of("桥", "no"))) {
            assertThat(written("title", value)).as("%s", value).isEmpty();
        }
        assertThat(written("no", "桥")).isEmpty();
        assertThat(written("k".repeat(200), "桥")).isEmpty();
    }

    @Test
    void what_is_written_is_what_the_library_writes() {
        Random random = new Random(7);
        int plain = 0;
        for (int i = 0; i < 50_000; i++) {
            String key = words(random, 1);
            Object value = random.nextInt(4) > 0 ? words(random, 3) : list(random);
            String written = written(key, value);
            if (!written.isEmpty()) {
                plain++;
                assertThat(written).isEqualTo(FrontMatterNotation.quoted(key, value));
            }
        }
        assertThat(plain).isGreaterThan(1_000);
    }

    @Test
    void a_field_of_several_lines_ends_before_the_next() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("summary", "桥\n\n河\n\n");
        fields.put("title", "桥");

        assertThat(FrontMatterNotation.yaml(fields)).isEqualTo("---\nsummary: |+\n  桥\n\n  河\n\ntitle: 桥\n---\n");
    }

    private static List<String> list(Random random) {
        List<String> list = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            list.add(words(random, 2));
        }
        return list;
    }

    private static String words(Random random, int most) {
        StringBuilder words = new StringBuilder(random.nextInt(3) == 0 ? "" : "桥");
        for (int i = random.nextInt(most + 1); i >= 0; i--) {
            words.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return words.toString();
    }

    private static String written(String key, Object value) {
        StringBuilder yaml = new StringBuilder();
        PlainYaml.append(key, value, yaml);
        return yaml.toString();
    }
}
