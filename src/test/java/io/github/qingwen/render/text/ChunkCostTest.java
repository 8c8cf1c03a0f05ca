package io.github.qingwen.render.text;

import static io.github.qingwen.model.ArticleParts.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A measure is given as many characters as are in proportion to the text, in whatever pieces the text comes. */
@Tag("cost")
class ChunkCostTest {
    private static final int BLOCKS = 5_000;

    private static Stream<Block> section(int number) {
        return Stream.of(heading(2 + number % 3, "第" + number + "节"), paragraph("短。"));
    }

    static Stream<Arguments> articles() {
        List<Block> lines = IntStream.range(0, BLOCKS)
                .<Block>mapToObj(i -> paragraph("水很凉，" + "a b".repeat(i % 7) + "。"))
                .toList();
        List<Block> sections = IntStream.range(0, BLOCKS)
                .boxed()
                .flatMap(ChunkCostTest::section)
                .toList();
        return Stream.of(
                Arguments.of("many small blocks", lines),
                Arguments.of("many small sections", sections),
                Arguments.of("one huge block", List.of(paragraph("水很凉。ab ".repeat(BLOCKS)))),
                Arguments.of("one huge word", List.of(paragraph("水".repeat(10 * BLOCKS)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void isInProportionToTheText(String name, List<Block> blocks) {
        Article article = new Article(null, blocks, null);
        int length = TextRenderer.create().render(article).length();

        for (ToIntFunction<String> measure : ChunkLaws.MEASURES) {
            for (int size : List.of(2, 20, 1_000, 1_000_000)) {
                ChunkOptions.Builder options = ChunkOptions.builder().size(size);
                assertThat(measured(article, measure, options)).isLessThan(12L * length);
                assertThat(measured(article, measure, options.overlap(size / 2).least(size)))
                        .isLessThan(20L * length);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void isLittleMoreThanTheTextForLengths(String name, List<Block> blocks) {
        Article article = new Article(null, blocks, null);
        int length = TextRenderer.create().render(article).length();

        assertThat(measured(article, String::length, ChunkOptions.builder())).isLessThan(3L * length);
    }

    /** Returns how many characters a measure is given. */
    private static long measured(Article article, ToIntFunction<String> measure, ChunkOptions.Builder options) {
        AtomicLong measured = new AtomicLong();
        options.measure(text -> {
            measured.addAndGet(text.length());
            return measure.applyAsInt(text);
        });
        TextRenderer.create().chunks(article, options.build());
        return measured.get();
    }
}
