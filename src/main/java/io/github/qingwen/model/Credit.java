package io.github.qingwen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contribution to the article, from a line such as {@code 撰文 | 名}.
 *
 * @param role the role in the article's own wording: 撰文, 值班编辑, 题图来源; empty for a credit that is a whole sentence
 * @param names the names in the article's own wording, usually one, without occupations: 名 for {@code 某报记者 名}. Without
 *     a role, the only element is the sentence
 */
public record Credit(String role, List<String> names) {
    public Credit(@Nullable String role, @Nullable List<String> names) {
        this.role = Normalized.nullToEmpty(role);
        this.names = Normalized.textsOf(names);
    }
}
