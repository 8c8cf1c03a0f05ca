package io.github.qingwen.internal.render;

import static io.github.qingwen.model.ArticleParts.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.Block;
import io.github.qingwen.model.CardKind;
import io.github.qingwen.model.Inline;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CardLabelTest {
    private static final Block.Card SONG = Block.Card.builder(CardKind.AUDIO)
            .title("茶山谣")
            .url("https://a.cn/1")
            .details(Map.of("singer", "阿禾"))
            .build();

    @Test
    void isTheKindAndTheTitleWithTheSingerOfASong() {
        assertThat(CardLabel.of(SONG)).isEqualTo("音频：茶山谣（阿禾）");
        assertThat(CardLabel.of(SONG.toBuilder().details(Map.of()).build())).isEqualTo("音频：茶山谣");
    }

    @Test
    void isTheKindAloneOfACardWithoutATitle() {
        assertThat(CardLabel.of(SONG.toBuilder().title(null).build())).isEqualTo("音频");
    }

    @Test
    void isALinkWhereTheCardHasAnAddress() {
        Inline label = text("音频：茶山谣（阿禾）");

        assertThat(CardLabel.inline(SONG)).isEqualTo(link("https://a.cn/1", label));
        assertThat(CardLabel.inline(SONG.toBuilder().url(null).build())).isEqualTo(label);
    }
}
