package io.github.qingwen.model;

import org.jspecify.annotations.Nullable;

/**
 * The four values that identify a published article in its URL. Unknown components are null.
 *
 * @param biz the account's number, base64 ({@code __biz})
 * @param mid the message in which the article was published
 * @param idx the article's position in that message, from 1
 * @param sn the article's signature
 */
public record Ids(
        @Nullable String biz,
        @Nullable String mid,
        @Nullable Integer idx,
        @Nullable String sn) {
    static final Ids EMPTY = new Ids(null, null, null, null);

    /** Normalises blank text to null. */
    public Ids {
        biz = Normalized.blankToNull(biz);
        mid = Normalized.blankToNull(mid);
        sn = Normalized.blankToNull(sn);
    }
}
