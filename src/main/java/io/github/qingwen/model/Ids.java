package io.github.qingwen.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * The four values that identify a published article in its URL. Each is null where it is not known.
 *
 * <p>The accessors and the builder are stable. The canonical constructor is not: it changes with each new component.
 *
 * @param biz the account's number, base64 ({@code __biz})
 * @param mid the message in which the article was published
 * @param idx the article's position in that message, from 1
 * @param sn the article's signature
 */
@JsonPropertyOrder({"biz", "mid", "idx", "sn"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
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

    /** Returns a builder of ids of which none is known. */
    public static Builder builder() {
        return new Builder(EMPTY);
    }

    /** Returns a builder that starts from these ids. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds ids. Not thread-safe. */
    public static final class Builder {
        private @Nullable String biz;
        private @Nullable String mid;
        private @Nullable Integer idx;
        private @Nullable String sn;

        private Builder(Ids start) {
            this.biz = start.biz;
            this.mid = start.mid;
            this.idx = start.idx;
            this.sn = start.sn;
        }

        public Builder biz(@Nullable String biz) {
            this.biz = biz;
            return this;
        }

        public Builder mid(@Nullable String mid) {
            this.mid = mid;
            return this;
        }

        public Builder idx(@Nullable Integer idx) {
            this.idx = idx;
            return this;
        }

        public Builder sn(@Nullable String sn) {
            this.sn = sn;
            return this;
        }

        public Ids build() {
            return new Ids(biz, mid, idx, sn);
        }
    }
}
