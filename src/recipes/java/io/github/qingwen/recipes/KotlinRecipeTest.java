package io.github.qingwen.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KotlinRecipeTest {
    @Test
    void kotlinReadsTheModel() {
        assertThat(OutlineKt.outline(Pages.TEA)).isEqualTo(new Outline("山里的茶", List.of("泉水", "采茶"), 1));
    }

    @Test
    void whatAFragmentDoesNotTellIsNull() {
        assertThat(OutlineKt.outline("<p>雨下了一夜，天亮时才停。</p>").getTitle()).isNull();
    }
}
