package io.github.qingwen.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.qingwen.model.Article;
import io.github.qingwen.render.json.JsonReader;
import io.github.qingwen.render.json.JsonRenderer;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever JSON states an article, it can be written in every format; other text is refused as documented. */
class JsonReaderFuzz {
    static Stream<byte[]> read() {
        return Seeds.inputs(Seeds.json());
    }

    @MethodSource
    @FuzzTest
    void read(byte[] input) {
        Draw draw = Draw.of(input);
        Output output = draw.from(Output.ALL);
        Conversions.documented(() -> JsonReader.create().read(draw.text())).ifPresent(article -> {
            output.check(article, draw.bytes().length);
            assertIsStable(article);
        });
    }

    private static void assertIsStable(Article article) {
        String json = JsonRenderer.builder().pretty(false).build().render(article);
        assertThat(JsonReader.create().read(json)).as(json).isEqualTo(article);
    }
}
