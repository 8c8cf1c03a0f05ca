package io.github.qingwen.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Qingwen;
import io.github.qingwen.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.ai.document.Document;

class SpringAiRecipeTest {
    @Test
    void theReaderGivesADocumentWithMetadataForEachChunk() {
        List<Document> documents = new ArticleReader(Qingwen.create(), Source.of(Pages.TEA)).read();

        assertThat(documents).singleElement().satisfies(document -> {
            assertThat(document.getId()).isEqualTo(Pages.TEA_URL + "#1");
            assertThat(document.getText()).contains("后山的泉水", "嫩芽");
            assertThat(document.getMetadata())
                    .isEqualTo(Map.of("title", "山里的茶", "url", Pages.TEA_URL, "headings", List.of()));
        });
    }
}
