package io.github.qingwen.internal.structure.element;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DividerReaderTest {
    @Test
    void rulesPartBlocks() {
        fragment("<p>甲</p><hr><p>乙</p>").becomes("p(甲) ¶ divider ¶ p(乙)");
        fragment("<p>甲</p><hr><hr><p>乙</p>").becomes("p(甲) ¶ divider ¶ p(乙)");
    }

    @Test
    void rulesThatPartNothingAreReported() {
        fragment("<hr><p>甲</p><hr>").becomes("p(甲)");
        assertThat(fragment("<hr><p>甲</p><hr>").entries())
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.rule()).isEqualTo("decoration-divider"));
    }
}
