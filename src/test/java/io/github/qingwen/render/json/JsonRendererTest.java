package io.github.qingwen.render.json;

import static io.github.qingwen.model.ArticleParts.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import org.junit.jupiter.api.Test;

class JsonRendererTest {
    private static final Article ARTICLE = article(paragraph("山"));

    private static Article nested(int depth) {
        Block block = new Block.Divider();
        for (int i = 0; i < depth; i++) {
            block = quote(block);
        }
        return article(block);
    }

    @Test
    void isIndentedByTwoSpacesWithLineFeeds() {
        assertThat(JsonRenderer.create().render(ARTICLE)).isEqualTo("""
                {
                  "version" : 1,
                  "metadata" : { },
                  "blocks" : [
                    {
                      "type" : "paragraph",
                      "content" : [
                        {
                          "type" : "text",
                          "text" : "山"
                        }
                      ]
                    }
                  ]
                }""");
    }

    @Test
    void isOnOneLineOnRequest() {
        String json = JsonRenderer.builder().pretty(false).build().render(ARTICLE);

        assertThat(json)
                .isEqualTo(
                        "{\"version\":1,\"metadata\":{},\"blocks\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\","
                                + "\"text\":\"山\"}]}]}");
    }

    @Test
    void isIndentedNoDeeperThanArticlesAre() {
        int deepest = JsonRenderer.create()
                .render(nested(40))
                .lines()
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .max()
                .orElseThrow();

        assertThat(deepest).isEqualTo(2 * 24);
    }

    @Test
    void theSchemaIsThatOfItsVersion() {
        assertThat(JsonRenderer.schema()).startsWith("{").contains("\"$schema\"");
    }

    @Test
    void theExceptionForInvalidJsonSaysWhereItIs() {
        assertThatThrownBy(() -> JsonReader.create().read("{\n \"blocks\": x}"))
                .hasMessageStartingWith("not the JSON of an article: ")
                .hasMessageContaining(" at line 2, column ");
        assertThatThrownBy(() -> JsonReader.create().read("null")).hasMessage("not the JSON of an article: null");
    }
}
