package io.github.qingwen.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of share an article is: WeChat's {@code item_show_type}, named. */
public enum ArticleType {
    /** Text and pictures ({@code item_show_type} 0). */
    @JsonProperty("article") ARTICLE,
    /** A picture share, 小绿书 (8). */
    @JsonProperty("picture") PICTURE,
    /** A text share (10, 17). */
    @JsonProperty("text") TEXT,
    /** A video share (5). */
    @JsonProperty("video") VIDEO,
    /** A music or audio share (6, 7). */
    @JsonProperty("audio") AUDIO,
    /** Another account's article, shown whole (11). */
    @JsonProperty("repost") REPOST
}
