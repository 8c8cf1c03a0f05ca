package io.github.qingwen.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contribution to the article, from a line such as {@code 撰文 | 名}.
 *
 * @param role the role as the article words it: 撰文, 编辑, 来源
 * @param names the names as the article words them, usually one
 */
@JsonPropertyOrder({"role", "names"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Credit(String role, List<String> names) {
    public Credit(@Nullable String role, @Nullable List<String> names) {
        this.role = Normalized.nullToEmpty(role);
        this.names = Normalized.textsOf(names);
    }
}
