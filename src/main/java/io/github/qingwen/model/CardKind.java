package io.github.qingwen.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a {@link Block.Card} stands for. */
public enum CardKind {
    @JsonProperty("video") VIDEO,
    /** Audio player ({@code mpvoice}, {@code mp-common-mpaudio}) or song ({@code qqmusic}). */
    @JsonProperty("audio") AUDIO,
    /** Another official account ({@code mp-common-profile}). */
    @JsonProperty("account") ACCOUNT,
    @JsonProperty("mini-program") MINI_PROGRAM,
    @JsonProperty("link") LINK,
    @JsonProperty("product") PRODUCT,
    @JsonProperty("vote") VOTE,
    @JsonProperty("location") LOCATION,
    /** A video of a WeChat channel, 视频号 ({@code mpvideosnap}). */
    @JsonProperty("channel-video") CHANNEL_VIDEO,
    @JsonProperty("red-packet") RED_PACKET,
    @JsonProperty("unknown") UNKNOWN
}
