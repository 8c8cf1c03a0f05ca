package io.github.qingwen.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.render.html.HtmlRenderer;
import io.github.qingwen.render.json.JsonReader;
import io.github.qingwen.render.json.JsonRenderer;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import io.github.qingwen.render.text.TextRenderer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** JSON that a later version wrote. */
class JsonVersionsTest {
    private static final String LATER = """
            {"version":1,"mood":"calm","blocks":[
              {"type":"paragraph","content":[{"type":"text","text":"山"}],"dir":"ltr"},
              {"type":"poll","kind":"single","fields":{"a":1},"question":[{"type":"text","text":"去哪儿？"}],"options":["山","水"]}]}
            """;

    @Test
    void fieldsThatAreNotKnownArePassedOver() {
        assertThat(JsonReader.create().read(LATER).text()).startsWith("山\n");
    }

    @Test
    void blocksThatAreNotKnownAreKept() {
        Article article = JsonReader.create().read(LATER);

        assertThat(article.blocks().get(1)).isInstanceOfSatisfying(Block.Unknown.class, unknown -> {
            assertThat(unknown.kind()).isEqualTo("poll");
            assertThat(unknown.fields()).containsEntry("kind", "single").containsEntry("options", List.of("山", "水"))
                    .containsKeys("fields", "question");
            assertThat(unknown.text()).isEqualTo("去哪儿？");
        });
        assertThat(JsonReader.create().read(JsonRenderer.create().render(article))).isEqualTo(article);
    }

    @Test
    void soTheyAreByJacksonTwo() throws Exception {
        Article article = new ObjectMapper().readValue(LATER, Article.class);

        assertThat(article).isEqualTo(JsonReader.create().read(LATER));
        assertThat(new ObjectMapper().readValue(JsonRenderer.create().render(article), Article.class)).isEqualTo(article);
    }

    @Test
    void theirWordsAreInEveryOutput() {
        Article article = JsonReader.create().read(LATER);

        assertThat(MarkdownRenderer.create().render(article)).isEqualTo("山\n\n去哪儿？\n");
        assertThat(HtmlRenderer.create().render(article)).contains("<p>去哪儿？</p>");
        assertThat(TextRenderer.create().render(article)).isEqualTo("山\n\n去哪儿？\n");
    }
}
