package io.github.qingwen.internal.render;

import io.github.qingwen.model.Block;
import io.github.qingwen.model.CardKind;

/** What a card says in outputs that have no cards. */
public final class CardLabels {
    private CardLabels() {}

    /** The kind in Chinese, as WeChat names it. */
    static String kind(CardKind kind) {
        return switch (kind) {
            case VIDEO -> "视频";
            case AUDIO -> "音频";
            case ACCOUNT -> "公众号";
            case MINI_PROGRAM -> "小程序";
            case LINK -> "链接";
            case PRODUCT -> "商品";
            case VOTE -> "投票";
            case LOCATION -> "位置";
            case CHANNEL_VIDEO -> "视频号";
            case RED_PACKET -> "红包";
            case UNKNOWN -> "卡片";
        };
    }

    /** Kind and title: {@code 视频：题目}, or the kind alone. */
    public static String title(Block.Card card) {
        return card.title() == null ? kind(card.kind()) : kind(card.kind()) + '：' + card.title();
    }
}
