package io.github.qingwen.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Qingwen;
import io.github.qingwen.Source;
import io.github.qingwen.render.text.ChunkOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.ai.document.Document;

class SpringAiRecipeTest {
    @Test
    void theReaderGivesADocumentWithMetadataForEachChunk() {
        ChunkOptions options = ChunkOptions.builder().size(80).build();

        List<Document> documents = new ArticleReader(Qingwen.create(), Source.of(Pages.TEA), options).read();

        assertThat(documents).extracting(Document::getId).containsExactly(Pages.TEA_URL + "#1", Pages.TEA_URL + "#2");
        assertThat(documents.get(0).getText()).contains("后山的泉水").doesNotContain("嫩芽");
        assertThat(documents)
                .extracting(Document::getMetadata)
                .containsExactly(
                        Map.of("title", "山里的茶", "url", Pages.TEA_URL, "headings", List.of("泉水")),
                        Map.of("title", "山里的茶", "url", Pages.TEA_URL, "headings", List.of("采茶")));
    }
}
