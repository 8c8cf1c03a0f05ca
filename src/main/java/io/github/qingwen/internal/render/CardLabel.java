package io.github.qingwen.internal.render;

import io.github.qingwen.model.Block;

/** The line of text that stands for a card in formats without cards. */
public final class CardLabel {
    private CardLabel() {}

    /**
     * Returns the label of the kind and the title, {@code 视频：题目}, with the singer of a song behind it,
     * {@code 音频：歌名（歌手）}; the label alone where the card has no title.
     */
    public static String of(Block.Card card) {
        if (card.title() == null) {
            return card.kind().label();
        }
        String singer = card.details().getOrDefault("singer", "");
        String by = singer.isEmpty() ? "" : '（' + singer + '）';
        return card.kind().label() + '：' + card.title() + by;
    }
}
