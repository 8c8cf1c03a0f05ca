package io.github.qingwen.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * The four values that name a published article in its address.
 *
 * @param biz the account's number, base64 ({@code __biz})
 * @param mid the message in which it was published
 * @param idx its place in that message, from 1
 * @param sn its signature
 */
@JsonPropertyOrder({"biz", "mid", "idx", "sn"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Ids(@Nullable String biz, @Nullable String mid, @Nullable Integer idx, @Nullable String sn) {
    public Ids {
        biz = Normalized.blankToNull(biz);
        mid = Normalized.blankToNull(mid);
        sn = Normalized.blankToNull(sn);
    }

    boolean isEmpty() {
        return biz == null && mid == null && idx == null && sn == null;
    }
}
