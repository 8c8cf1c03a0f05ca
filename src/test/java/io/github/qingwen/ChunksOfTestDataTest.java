package io.github.qingwen;

import io.github.qingwen.model.Article;
import io.github.qingwen.render.text.ChunkLaws;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of chunks hold for the articles of {@code testdata}. */
class ChunksOfTestDataTest {
    private static final int OPTIONS = 40;

    static List<Path> files() {
        return TestData.inputs();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void holdWhateverTheOptions(Path file) {
        Article article = TestData.converter(file).convert(TestData.read(file)).article();
        for (int seed = 0; seed < OPTIONS; seed++) {
            ChunkLaws.assertHold(article, ChunkLaws.options(seed));
        }
    }
}
