package io.github.qingwen.model;

import java.util.List;
import java.util.Objects;

/**
 * The kind of a {@link Block.Card}. The constants are the kinds that this version knows; JSON of a later version may have
 * others, which are kept. Immutable; compared by id. In JSON a kind is written as its id.
 */
public final class CardKind {
    /** Label of kinds without their own label. */
    private static final String GENERIC_LABEL = "卡片";

    public static final CardKind VIDEO = new CardKind("video", "视频");
    /** Audio player ({@code mpvoice}, {@code mp-common-mpaudio}) or song ({@code qqmusic}). */
    public static final CardKind AUDIO = new CardKind("audio", "音频");
    /** Another official account ({@code mp-common-profile}). */
    public static final CardKind ACCOUNT = new CardKind("account", "公众号");

    public static final CardKind MINI_PROGRAM = new CardKind("mini-program", "小程序");
    public static final CardKind LINK = new CardKind("link", "链接");
    public static final CardKind PRODUCT = new CardKind("product", "商品");
    public static final CardKind VOTE = new CardKind("vote", "投票");
    public static final CardKind LOCATION = new CardKind("location", "位置");
    /** Video of a WeChat channel, 视频号 ({@code mpvideosnap}). */
    public static final CardKind CHANNEL_VIDEO = new CardKind("channel-video", "视频号");

    public static final CardKind RED_PACKET = new CardKind("red-packet", "红包");
    /** A card whose element does not state a kind. */
    public static final CardKind UNKNOWN = new CardKind("unknown", GENERIC_LABEL);

    private static final List<CardKind> VALUES = List.of(
            VIDEO, AUDIO, ACCOUNT, MINI_PROGRAM, LINK, PRODUCT, VOTE, LOCATION, CHANNEL_VIDEO, RED_PACKET, UNKNOWN);

    private final String id;
    private final String label;

    private CardKind(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /**
     * Returns the kind with an id: a constant if this version knows it, otherwise a kind with the label 卡片.
     *
     * @param id such as {@code channel-video}; a blank id gives {@link #UNKNOWN}
     */
    public static CardKind of(String id) {
        Objects.requireNonNull(id, "id");
        if (id.isBlank()) {
            return UNKNOWN;
        }
        return VALUES.stream()
                .filter(kind -> kind.id.equals(id))
                .findFirst()
                .orElseGet(() -> new CardKind(id, GENERIC_LABEL));
    }

    /** Returns the kinds that this version knows, {@link #UNKNOWN} last. */
    public static List<CardKind> values() {
        return VALUES;
    }

    /** Returns the name of this kind in JSON and HTML, such as {@code mini-program}. */
    public String id() {
        return id;
    }

    /** Returns the Chinese name of this kind, as WeChat shows it, such as 小程序. */
    public String label() {
        return label;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CardKind kind && kind.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
