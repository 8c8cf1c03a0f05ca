package io.github.qingwen.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qingwen.Texts;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.CardKind;
import io.github.qingwen.model.Inline;
import io.github.qingwen.render.html.HtmlRenderer;
import io.github.qingwen.render.json.JsonReader;
import io.github.qingwen.render.json.JsonRenderer;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import io.github.qingwen.render.text.TextRenderer;
import io.github.qingwen.report.QingwenException;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

/** JSON that a later version wrote. */
class JsonVersionsTest {
    private static final String LATER = """
            {"version":2,"mood":"calm","metadata":{"title":"题","type":"live"},"blocks":[
              {"type":"paragraph","content":[
                {"type":"text","text":"山"},
                {"type":"ruby","kind":"base","content":[{"type":"text","text":"岚"}],"reading":"lán"}],"dir":"ltr"},
              {"type":"poll","kind":"single","fields":{"a":1},"question":[{"type":"text","text":"去哪儿？"}],"options":["山","水"]},
              {"type":"card","kind":"live","title":"晨雾"},
              {"type":"table","alignments":["justify"],"rows":[{"cells":[{"blocks":[]}]}]}]}
            """;

    private static Article later() {
        return JsonReader.create().read(LATER);
    }

    @Test
    void fieldsOfKnownObjectsThatAreUnknownAreSkipped() {
        assertThat(later().text()).startsWith("山岚\n");
    }

    @Test
    void unknownArticleTypesAndAlignmentsAreReadAsNotStated() {
        assertThat(later().metadata().title()).isEqualTo("题");
        assertThat(later().metadata().type()).isNull();
        assertThat(later().blocks().get(3))
                .isInstanceOfSatisfying(
                        Block.Table.class,
                        table -> assertThat(table.alignments()).containsExactly(Block.Alignment.NONE));
    }

    @Test
    void unknownBlocksAreKept() {
        assertThat(later().blocks().get(1)).isInstanceOfSatisfying(Block.Unknown.class, unknown -> {
            assertThat(unknown.kind()).isEqualTo("poll");
            assertThat(unknown.fields())
                    .containsEntry("kind", "single")
                    .containsEntry("options", List.of("山", "水"))
                    .containsKeys("fields", "question");
            assertThat(unknown.text()).isEqualTo("去哪儿？");
        });
    }

    @Test
    void unknownInlinesAreKept() {
        Block.Paragraph paragraph = (Block.Paragraph) later().blocks().get(0);

        assertThat(paragraph.content().get(1)).isInstanceOfSatisfying(Inline.Unknown.class, unknown -> {
            assertThat(unknown.kind()).isEqualTo("ruby");
            assertThat(unknown.fields())
                    .containsEntry("kind", "base")
                    .containsEntry("reading", "lán")
                    .containsKey("content");
            assertThat(unknown.text()).isEqualTo("岚");
        });
    }

    @Test
    void unknownCardKindsAreKept() {
        assertThat(later().blocks().get(2))
                .isInstanceOfSatisfying(
                        Block.Card.class, card -> assertThat(card.kind()).isEqualTo(CardKind.of("live")));
    }

    @Test
    void whatIsKeptIsReadBackEqual() {
        assertThat(JsonReader.create().read(JsonRenderer.create().render(later())))
                .isEqualTo(later());
    }

    @Test
    void wordsOfUnknownContentAreInEveryOutput() {
        assertThat(MarkdownRenderer.create().render(later())).contains("\n山岚\n\n去哪儿？\n\n卡片：晨雾\n");
        assertThat(HtmlRenderer.create().render(later())).contains("<p>山岚</p>", "<p>去哪儿？</p>", "data-card=\"live\"");
        assertThat(TextRenderer.create().render(later())).contains("山岚\n\n去哪儿？\n\n卡片：晨雾\n");
    }

    @Test
    void fieldsNestedAsDeepAsJsonMayBeAreReadAndWritten() {
        String json = "{\"blocks\":[{\"type\":\"poll\",\"deep\":" + "[".repeat(490) + "]".repeat(490) + "}]}";

        Article article = JsonReader.create().read(json);

        assertThat(JsonReader.create().read(JsonRenderer.create().render(article)))
                .isEqualTo(article);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 600, 100_000})
    void blocksNestedToAnyDepthAreReadAndWrittenOrRefused(int depth) {
        String json = "{\"blocks\":[" + "{\"type\":\"quote\",\"blocks\":[".repeat(depth) + "{\"type\":\"poll\"}"
                + "]}".repeat(depth) + "]}";
        try {
            JsonRenderer.create().render(JsonReader.create().read(json));
        } catch (QingwenException e) {
            assertThat(e.kind()).isEqualTo(QingwenException.Kind.INVALID_JSON);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"blocks\":[]}", "{\"version\":null}", "{\"version\":1}", "{\"version\":2147483647}"})
    void aVersionMayBeMissingOrAnyPositiveInteger(String json) {
        assertThat(JsonReader.create().read(json).blocks()).isEmpty();
    }

    @Test
    void timeOfPublicationIsWrittenToTheSecondWithItsOffset() {
        String json = "{\"metadata\":{\"publishedAt\":\"2025-11-10T12:00:00+08:00\"},\"blocks\":[]}";

        Article article = JsonReader.create().read(json);

        assertThat(article.metadata().publishedAt().getOffset()).isEqualTo(ZoneOffset.ofHours(8));
        assertThat(JsonRenderer.builder().pretty(false).build().render(article))
                .isEqualTo(json.replace("{\"meta", "{\"version\":1,\"meta"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-11-10", "2025-11-10T12:00:10", "2025-11-10 12:00", "昨天"})
    void timesInAnyOtherFormatAreRefused(String time) {
        assertThatThrownBy(() -> JsonReader.create().read("{\"metadata\":{\"publishedAt\":\"" + time + "\"}}"))
                .isInstanceOf(QingwenException.class);
    }

    @Test
    void numbersThatAreAbsentOrNullAreOne() {
        Article article = JsonReader.create().read("""
                {"blocks":[{"type":"list","ordered":true},{"type":"list","ordered":true,"start":null},
                  {"type":"table","rows":[{"cells":[{"colspan":null,"blocks":[]}]}]}]}""");

        assertThat(article.blocks().subList(0, 2))
                .allSatisfy(list -> assertThat(((Block.ListBlock) list).start()).isEqualTo(1));
        assertThat(article.blocks().get(2))
                .isInstanceOfSatisfying(
                        Block.Table.class,
                        table -> assertThat(table.rows().get(0).cells()).containsExactly(Block.Cell.of(List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "1.0", "\"1\"", "true", "[1]", "{}", "99999999999999999999"})
    void anyOtherVersionIsInvalidJson(String version) {
        assertThatThrownBy(() -> JsonReader.create().read("{\"version\":" + version + ",\"blocks\":[]}"))
                .isInstanceOfSatisfying(
                        QingwenException.class, e -> assertThat(e.kind()).isEqualTo(QingwenException.Kind.INVALID_JSON))
                .hasMessageContaining("version must be a positive integer");
    }

    @ParameterizedTest
    @Texts("""
            '' ¦ null ¦ [] ¦ 1 ¦ {"blocks":[null]} ¦ {"blocks":[{"type":{}}]} ¦ {"blocks":[{"type":[]}]}
            {"blocks":[{"type":"heading","level":9}]} ¦ {"blocks":[{"type":"card","kind":{}}]}
            """)
    void jsonThatIsNoArticleIsRefused(String json) {
        assertThatThrownBy(() -> JsonReader.create().read(json))
                .isInstanceOfSatisfying(
                        QingwenException.class,
                        e -> assertThat(e.kind()).isEqualTo(QingwenException.Kind.INVALID_JSON));
    }

    @Test
    void theExceptionForInvalidJsonHasTheParsersAsItsCause() {
        assertThatThrownBy(() -> JsonReader.create().read("{")).hasCauseInstanceOf(JacksonException.class);
    }
}
