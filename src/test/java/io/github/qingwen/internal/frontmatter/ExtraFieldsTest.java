package io.github.qingwen.internal.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.internal.site.Dialect;
import io.github.qingwen.internal.site.Hexo;
import io.github.qingwen.internal.site.Hugo;
import io.github.qingwen.internal.site.Jekyll;
import io.github.qingwen.internal.site.Obsidian;
import io.github.qingwen.render.markdown.FrontMatterStyle;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtraFieldsTest {
    private final List<String> doubts = new ArrayList<>();

    private Map<String, Object> fields(FrontMatterStyle style, Map<String, Object> extra) {
        return fields(style, Map.of(), extra);
    }

    private Map<String, Object> fields(FrontMatterStyle style, Map<String, Object> there, Map<String, Object> extra) {
        Map<String, Object> fields = new LinkedHashMap<>(there);
        new ExtraFields(rules(style), (name, value, why) -> doubts.add(name + ": " + value)).addTo(fields, extra);
        return fields;
    }

    private static FieldRules rules(FrontMatterStyle style) {
        return switch (style) {
            case NONE, PLAIN -> new Dialect();
            case HEXO -> new Hexo();
            case HUGO_YAML, HUGO_TOML -> new Hugo(Notation.YAML);
            case JEKYLL -> new Jekyll();
            case OBSIDIAN -> new Obsidian();
        };
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "HUGO_YAML, permalink, /a/, url",
        "HUGO_YAML, permalink, a, permalink",
        "HUGO_YAML, permalink, /:year/a/, permalink",
        "HUGO_YAML, url, /a/, url",
        "HEXO, url, /a/, permalink",
        "JEKYLL, url, /a/, permalink",
        "JEKYLL, url, a, url",
        "HEXO, permalink, /a/, permalink",
        "PLAIN, url, /a/, url",
        "OBSIDIAN, permalink, /a/, permalink"
    })
    void aPathHasTheNameOfTheGenerator(FrontMatterStyle style, String name, String path, String key) {
        assertThat(fields(style, Map.of(name, path))).isEqualTo(Map.of(key, path));
    }

    @ParameterizedTest(name = "{1}: {2} of {0}")
    @CsvSource({
        "HEXO, draft, true, published, false",
        "JEKYLL, draft, true, published, false",
        "HUGO_TOML, published, false, draft, true",
        "HUGO_YAML, draft, yes, draft, true"
    })
    void aDraftIsMarkedAsTheGeneratorReadsIt(
            FrontMatterStyle style, String name, String value, String key, boolean marked) {
        assertThat(fields(style, Map.of(name, value))).containsEntry(key, marked);
    }

    @ParameterizedTest(name = "{1}: {2} of {0}")
    @CsvSource({
        "HEXO, draft, false, published",
        "HUGO_YAML, published, true, draft",
        "PLAIN, published, false, draft",
        "PLAIN, draft, true, published"
    })
    void anythingElseIsNotMarked(FrontMatterStyle style, String name, String value, String key) {
        assertThat(fields(style, Map.of(name, value))).doesNotContainKey(key);
    }

    @Nested
    class BesideAFieldOfTheArticle {
        @Test
        void theSameValueIsNoDoubt() {
            assertThat(fields(FrontMatterStyle.PLAIN, Map.of("title", "井"), Map.of("title", "井")))
                    .isEqualTo(Map.of("title", "井"));
            assertThat(doubts).isEmpty();
        }

        @Test
        void anotherValueIsLeftOut() {
            assertThat(fields(FrontMatterStyle.PLAIN, Map.of("title", "井"), Map.of("title", "泉")))
                    .isEqualTo(Map.of("title", "井"));
            assertThat(doubts).containsExactly("title: 泉");
        }

        @Test
        void listsAreJoinedWithoutRepetition() {
            assertThat(fields(
                            FrontMatterStyle.PLAIN,
                            Map.of("tags", List.of("山", "水")),
                            Map.of("tags", List.of("水", "石"))))
                    .isEqualTo(Map.of("tags", List.of("山", "水", "石")));
            assertThat(fields(FrontMatterStyle.PLAIN, Map.of("tags", List.of("山")), Map.of("tags", "水")))
                    .isEqualTo(Map.of("tags", List.of("山")));
            assertThat(doubts).containsExactly("tags: 水");
        }
    }

    @Test
    void nullsAreLeftOutAtEveryLevel() {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("a", null);
        inner.put("b", Arrays.asList(null, 1));

        assertThat(fields(FrontMatterStyle.PLAIN, Map.of("x", inner))).isEqualTo(Map.of("x", Map.of("b", List.of(1))));
        assertThat(fields(FrontMatterStyle.PLAIN, Map.of("x", Arrays.asList(null, null))))
                .isEmpty();
    }

    @Test
    void blankValuesAreLeftOutWithoutADoubt() {
        assertThat(fields(FrontMatterStyle.HUGO_YAML, Map.of("weight", " ", "x", List.of())))
                .isEmpty();
        assertThat(doubts).isEmpty();
    }

    @Test
    void onlyAListOfOneIsItsItem() {
        assertThat(fields(FrontMatterStyle.HUGO_YAML, Map.of("slug", List.of("a"))))
                .isEqualTo(Map.of("slug", "a"));
        assertThat(fields(FrontMatterStyle.HUGO_YAML, Map.of("slug", List.of("a", "b"))))
                .isEmpty();
        assertThat(doubts).containsExactly("slug: [a, b]");
    }

    @Nested
    class OfType {
        @ParameterizedTest(name = "{0}")
        @CsvSource({"true, true", "YES, true", "on, true", "False, false", "no, false", "off, false", "maybe,"})
        void flag(String word, Boolean flag) {
            assertThat(FieldType.FLAG.of(word)).isEqualTo(flag);
        }

        @Test
        void name() {
            assertThat(FieldType.NAME.of(false)).isEqualTo(false);
            assertThat(FieldType.NAME.of("post")).isEqualTo("post");
            assertThat(FieldType.NAME.of(true)).isEqualTo("true");
            assertThat(FieldType.NAME.of(List.of("a"))).isNull();
        }

        @Test
        void text() {
            assertThat(FieldType.TEXT.of(7)).isEqualTo("7");
            assertThat(FieldType.TEXT.of(List.of("a"))).isNull();
            assertThat(FieldType.TEXT.of(Map.of("a", 1))).isNull();
        }

        @Test
        void texts() {
            assertThat(FieldType.TEXTS.of("a")).isEqualTo(List.of("a"));
            assertThat(FieldType.TEXTS.of(List.of("a", 7))).isEqualTo(List.of("a", "7"));
            assertThat(FieldType.TEXTS.of(List.of("a", List.of()))).isNull();
            assertThat(FieldType.TEXTS.of(Arrays.asList("a", null))).isNull();
        }

        @Test
        void integer() {
            assertThat(FieldType.INTEGER.of("7")).isEqualTo(7);
            assertThat(FieldType.INTEGER.of("7.5")).isNull();
        }

        @Test
        void date() {
            assertThat(FieldType.DATE.of("2024-05-01T00:00:00Z"))
                    .isEqualTo(OffsetDateTime.parse("2024-05-01T00:00:00Z"));
            assertThat(FieldType.DATE.of("去年夏天")).isNull();
        }

        @Test
        void fieldsAndConfigured() {
            assertThat(FieldType.FIELDS.of(Map.of("a", 1))).isEqualTo(Map.of("a", 1));
            assertThat(FieldType.FIELDS.of("a")).isNull();
            assertThat(FieldType.CONFIGURED.of("a")).isNull();
        }
    }

    @Test
    void theFieldsOfThePostStayAsTheyWere() {
        List<Object> list = new ArrayList<>(List.of("a"));

        fields(FrontMatterStyle.PLAIN, Map.of("tags", List.of("b")), Map.of("tags", list));

        assertThat(list).containsExactly("a");
    }
}
