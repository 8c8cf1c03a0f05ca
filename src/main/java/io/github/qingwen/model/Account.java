package io.github.qingwen.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The official account (公众号) that published an article. Each component is null where it is not known.
 *
 * <p>The accessors and the builder are stable. The canonical constructor is not: it changes with each new component.
 *
 * @param name the name that readers see ({@code nick_name})
 * @param alias the WeChat ID that readers search for ({@code alias})
 * @param id the original ID, {@code gh_…} ({@code user_name})
 * @param biz the account's number in URLs, base64 ({@code __biz})
 * @param avatar the URL of its picture
 * @param description its self-description
 */
@JsonPropertyOrder({"name", "alias", "id", "biz", "avatar", "description"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Account(
        @Nullable String name,
        @Nullable String alias,
        @Nullable String id,
        @Nullable String biz,
        @Nullable String avatar,
        @Nullable String description) {
    static final Account EMPTY = new Account(null, null, null, null, null, null);

    /** Normalises blank text to null. */
    public Account {
        name = Normalized.blankToNull(name);
        alias = Normalized.blankToNull(alias);
        id = Normalized.blankToNull(id);
        biz = Normalized.blankToNull(biz);
        avatar = Normalized.blankToNull(avatar);
        description = Normalized.blankToNull(description);
    }

    /** Returns an account of which only the name is known. */
    public static Account named(String name) {
        return builder().name(Objects.requireNonNull(name, "name")).build();
    }

    /** Returns a builder of an account of which nothing is known. */
    public static Builder builder() {
        return new Builder(EMPTY);
    }

    /** Returns a builder that starts from this account. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds an account. Not thread-safe. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable String alias;
        private @Nullable String id;
        private @Nullable String biz;
        private @Nullable String avatar;
        private @Nullable String description;

        private Builder(Account start) {
            this.name = start.name;
            this.alias = start.alias;
            this.id = start.id;
            this.biz = start.biz;
            this.avatar = start.avatar;
            this.description = start.description;
        }

        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        public Builder alias(@Nullable String alias) {
            this.alias = alias;
            return this;
        }

        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        public Builder biz(@Nullable String biz) {
            this.biz = biz;
            return this;
        }

        public Builder avatar(@Nullable String avatar) {
            this.avatar = avatar;
            return this;
        }

        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        public Account build() {
            return new Account(name, alias, id, biz, avatar, description);
        }
    }
}
