package io.github.qingwen.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Qingwen;
import io.github.qingwen.render.text.Chunk;
import io.github.qingwen.render.text.TextRenderer;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LuceneRecipeTest {
    private static final List<Chunk> CHUNKS = Stream.of(Pages.TEA, Pages.CLOCK)
            .flatMap(page ->
                    TextRenderer.create().chunks(Qingwen.create().convert(page).article(), 80).stream())
            .toList();

    @ParameterizedTest
    @CsvSource({"用什么水泡茶？, 泉水", "什么时候上山采茶？, 采茶", "钟表铺有多宽？, 柜台", "齿轮磨平了怎么办？, 发条"})
    void aQuestionFindsTheChunkThatAnswersIt(String question, String heading) throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            String best = ChunkSearch.best(directory, CHUNKS, question);

            assertThat(CHUNKS).hasSize(4);
            assertThat(CHUNKS)
                    .filteredOn(chunk -> chunk.id().equals(best))
                    .singleElement()
                    .satisfies(chunk -> assertThat(chunk.headings()).containsExactly(heading));
        }
    }
}
