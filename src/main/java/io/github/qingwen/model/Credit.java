package io.github.qingwen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contribution to the article, from a line such as {@code 撰文 | 名}.
 *
 * @param role the role as the article words it: 撰文, 值班编辑, 题图来源; empty where a sentence names somebody or a source
 * @param names the names as the article words them, usually one, without what their bearers are: of {@code 某报记者 名} it
 *     is 名; in place of them the sentence, where there is no role
 */
public record Credit(String role, List<String> names) {
    public Credit(@Nullable String role, @Nullable List<String> names) {
        this.role = Normalized.nullToEmpty(role);
        this.names = Normalized.textsOf(names);
    }
}
