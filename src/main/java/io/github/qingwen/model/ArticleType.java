package io.github.qingwen.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The type of an article: WeChat's {@code item_show_type}. */
public enum ArticleType {
    /** Text and pictures ({@code item_show_type} 0). */
    ARTICLE("article"),
    /** Picture share, 小绿书 (8). */
    PICTURE("picture"),
    /** Text share (10, 17). */
    TEXT("text"),
    /** Video share (5). */
    VIDEO("video"),
    /** Music or audio share (6, 7). */
    AUDIO("audio"),
    /** Another account's article, shown in full (11). */
    REPOST("repost");

    private final String id;

    ArticleType(String id) {
        this.id = id;
    }

    /** Returns the name of this type in JSON, such as {@code picture}. */
    public String id() {
        return id;
    }

    /** Returns the type with an id, or null if this version does not know it. */
    public static @Nullable ArticleType of(String id) {
        Objects.requireNonNull(id, "id");
        for (ArticleType type : values()) {
            if (type.id.equals(id)) {
                return type;
            }
        }
        return null;
    }
}
