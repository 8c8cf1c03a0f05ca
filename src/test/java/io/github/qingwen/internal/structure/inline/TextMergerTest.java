package io.github.qingwen.internal.structure.inline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.Inline;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextMergerTest {
    private static final Inline BREAK = new Inline.LineBreak();

    private static Inline text(String text) {
        return new Inline.Text(text);
    }

    @Test
    void neighbouringTextsAreOne() {
        assertThat(TextMerger.merged(List.of(text("甲"), text("乙"), text("丙"), BREAK, text("丁"), BREAK, BREAK)))
                .containsExactly(text("甲乙丙"), BREAK, text("丁"), BREAK, BREAK);
        assertThat(TextMerger.merged(List.of())).isEmpty();
    }
}
