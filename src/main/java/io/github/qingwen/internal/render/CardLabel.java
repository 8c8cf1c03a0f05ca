package io.github.qingwen.internal.render;

import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.List;

/** The text that represents a card in formats without cards. */
public final class CardLabel {
    private CardLabel() {}

    /**
     * Returns the label of the kind and the title, {@code 视频：题目}, with the singer of a song, {@code 音频：歌名（歌手）}; without
     * a title only the label.
     */
    public static String of(Block.Card card) {
        if (card.title() == null) {
            return card.kind().label();
        }
        String singer = card.details().getOrDefault("singer", "");
        String by = singer.isEmpty() ? "" : '（' + singer + '）';
        return card.kind().label() + '：' + card.title() + by;
    }

    /** Returns the label as inline content, linked if the card has a URL. */
    public static Inline inline(Block.Card card) {
        Inline label = new Inline.Text(of(card));
        return card.url() == null ? label : new Inline.Link(card.url(), List.of(label));
    }
}
