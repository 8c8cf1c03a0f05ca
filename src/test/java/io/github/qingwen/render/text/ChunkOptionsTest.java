package io.github.qingwen.render.text;

import static io.github.qingwen.model.ArticleParts.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ChunkOptionsTest {
    private static void assertRefused(ChunkOptions.Builder options, String message) {
        assertThatIllegalArgumentException().isThrownBy(options::build).withMessage(message);
    }

    @Test
    void sizesOutOfBoundsAreRefusedWithTheBound() {
        assertRefused(ChunkOptions.builder().size(1), "the size of chunks must be at least 2, but is: 1");
        assertRefused(ChunkOptions.builder().overlap(-1), "the overlap of chunks must be at least 0, but is: -1");
        assertRefused(
                ChunkOptions.builder().size(9).overlap(5),
                "the overlap of chunks must be at most 4, half their size, but is: 5");
        assertRefused(ChunkOptions.builder().least(-1), "the least size of chunks must be at least 0, but is: -1");
        assertRefused(
                ChunkOptions.builder().size(9).least(10),
                "the least size of chunks must be at most 9, their size, but is: 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextRenderer.create().chunks(article(), 1))
                .withMessage("the size of chunks must be at least 2, but is: 1");
    }

    @Test
    void theOrderOfOptionsDoesNotMatter() {
        assertThat(ChunkOptions.builder()
                        .overlap(900)
                        .least(1_500)
                        .size(2_000)
                        .build()
                        .overlap())
                .isEqualTo(900);
    }
}
