package io.github.qingwen.internal.render;

import io.github.qingwen.model.Block;

/** The line of text that stands for a card in formats without cards. */
public final class CardLabel {
    private CardLabel() {}

    /** Returns the label of the kind and the title, {@code 视频：题目}, or the label alone where the card has no title. */
    public static String of(Block.Card card) {
        return card.title() == null ? card.kind().label() : card.kind().label() + '：' + card.title();
    }
}
