package io.github.qingwen.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * The official account (公众号) that published an article.
 *
 * @param name the name that readers see ({@code nick_name})
 * @param alias the WeChat ID that readers search for ({@code alias})
 * @param id the original ID, {@code gh_…} ({@code user_name})
 * @param biz the account's number in addresses, base64 ({@code __biz})
 * @param avatar address of its picture
 * @param description its signature
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
    public Account {
        name = Normalized.blankToNull(name);
        alias = Normalized.blankToNull(alias);
        id = Normalized.blankToNull(id);
        biz = Normalized.blankToNull(biz);
        avatar = Normalized.blankToNull(avatar);
        description = Normalized.blankToNull(description);
    }

    /** An account of which only the name is known. */
    public static Account named(String name) {
        return new Account(name, null, null, null, null, null);
    }
}
