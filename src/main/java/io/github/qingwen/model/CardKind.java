package io.github.qingwen.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The kind of a {@link Block.Card}. An open set: the constants are the kinds that this version knows, and JSON of a later
 * version may name others, which are kept. Immutable; two kinds are equal where their ids are. In JSON a kind is its id.
 */
public final class CardKind {
    /** Label of the kinds that have none of their own. */
    private static final String GENERIC_LABEL = "卡片";

    /** Known kinds by id, in order; filled by the constants below while the class is initialised and never after. */
    private static final Map<String, CardKind> KNOWN = new LinkedHashMap<>();

    public static final CardKind VIDEO = known("video", "视频");
    /** Audio player ({@code mpvoice}, {@code mp-common-mpaudio}) or song ({@code qqmusic}). */
    public static final CardKind AUDIO = known("audio", "音频");
    /** Another official account ({@code mp-common-profile}). */
    public static final CardKind ACCOUNT = known("account", "公众号");
    public static final CardKind MINI_PROGRAM = known("mini-program", "小程序");
    public static final CardKind LINK = known("link", "链接");
    public static final CardKind PRODUCT = known("product", "商品");
    public static final CardKind VOTE = known("vote", "投票");
    public static final CardKind LOCATION = known("location", "位置");
    /** Video of a WeChat channel, 视频号 ({@code mpvideosnap}). */
    public static final CardKind CHANNEL_VIDEO = known("channel-video", "视频号");
    public static final CardKind RED_PACKET = known("red-packet", "红包");
    /** A card whose element tells no kind. */
    public static final CardKind UNKNOWN = known("unknown", GENERIC_LABEL);

    private final String id;
    private final String label;

    private CardKind(String id, String label) {
        this.id = id;
        this.label = label;
    }

    private static CardKind known(String id, String label) {
        CardKind kind = new CardKind(id, label);
        KNOWN.put(id, kind);
        return kind;
    }

    /**
     * Returns the kind of an id: the constant where this version knows it, else a kind with the label 卡片.
     *
     * @param id such as {@code channel-video}; a blank id gives {@link #UNKNOWN}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CardKind of(String id) {
        Objects.requireNonNull(id, "id");
        if (id.isBlank()) {
            return UNKNOWN;
        }
        CardKind known = KNOWN.get(id);
        return known == null ? new CardKind(id, GENERIC_LABEL) : known;
    }

    /** Returns the kinds that this version knows, {@link #UNKNOWN} last. */
    public static List<CardKind> values() {
        return List.copyOf(KNOWN.values());
    }

    /** Returns the name of this kind in JSON and HTML, such as {@code mini-program}. */
    @JsonValue
    public String id() {
        return id;
    }

    /** Returns the name of this kind in Chinese, as WeChat's readers know it, such as 小程序. */
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
