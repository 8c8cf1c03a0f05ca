package io.github.qingwen.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.segment.TextSegment;
import io.github.qingwen.Qingwen;
import io.github.qingwen.render.text.ChunkOptions;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LangChain4jRecipeTest {
    private static final Qingwen QINGWEN = Qingwen.create();
    private static final ArticleSplitter SPLITTER =
            new ArticleSplitter(QINGWEN, ChunkOptions.builder().size(80).build());

    private final Document parsed =
            new ArticleParser(QINGWEN).parse(new ByteArrayInputStream(Pages.TEA.getBytes(StandardCharsets.UTF_8)));

    @Test
    void theParserGivesTextWithTitleAndAddress() {
        assertThat(parsed.text()).contains("## 泉水", "清早挑回来").doesNotContain("<p>");
        assertThat(parsed.metadata().toMap())
                .containsEntry("title", "山里的茶")
                .containsEntry("url", Pages.TEA_URL)
                .hasSize(2);
    }

    @Test
    void theSplitterGivesSegmentsWithTheMetadataOfTheirChunksAndOfTheDocument() {
        List<TextSegment> segments = SPLITTER.split(parsed);

        assertThat(segments)
                .extracting(segment -> segment.metadata().toMap())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .containsEntry("title", "山里的茶")
                                .containsEntry("url", Pages.TEA_URL)
                                .containsEntry("id", Pages.TEA_URL + "#1")
                                .containsEntry("headings", "泉水"),
                        second -> assertThat(second)
                                .containsEntry("title", "山里的茶")
                                .containsEntry("id", Pages.TEA_URL + "#2")
                                .containsEntry("headings", "采茶"));
        assertThat(segments.get(0).text()).contains("后山的泉水").doesNotContain("嫩芽");
        assertThat(segments.get(1).text()).contains("嫩芽").doesNotContain("后山的泉水");
    }

    @Test
    void theSplitterReadsADocumentThatHoldsThePageToo() {
        assertThat(SPLITTER.split(Document.from(Pages.TEA)))
                .extracting(TextSegment::text)
                .isEqualTo(
                        SPLITTER.split(parsed).stream().map(TextSegment::text).toList());
    }
}
