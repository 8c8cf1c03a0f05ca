package io.github.qingwen.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The official account (公众号) that published an article. Unknown components are null.
 *
 * @param name the display name ({@code nick_name})
 * @param alias the WeChat ID for searches ({@code alias})
 * @param id the original ID, {@code gh_…} ({@code user_name})
 * @param biz the account's number in URLs, base64 ({@code __biz})
 * @param avatar the URL of its profile image
 * @param description its self-description
 */
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

    /** Returns an account with only a name. */
    public static Account named(String name) {
        return new Account(Objects.requireNonNull(name, "name"), null, null, null, null, null);
    }
}
