package io.github.qingwen.render;

import io.github.qingwen.model.Account;
import io.github.qingwen.model.Credit;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Metadata;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The YAML before the body; keys that most blogs know. */
final class FrontMatter {
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .build();

    private FrontMatter() {}

    /** @return the front matter with its fences, ended by a line feed; empty where there is nothing to say */
    static String yaml(Metadata metadata) {
        Map<String, Object> fields = fields(metadata);
        return fields.isEmpty() ? "" : "---\n" + MAPPER.writeValueAsString(fields).strip() + "\n---\n";
    }

    private static Map<String, Object> fields(Metadata metadata) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Account account = metadata.account();
        Image cover = metadata.cover();
        put(fields, "title", metadata.title());
        put(fields, "author", metadata.author());
        put(fields, "account", account == null ? null : account.name());
        put(fields, "date", metadata.publishedAt());
        put(fields, "description", metadata.summary());
        put(fields, "cover", cover == null ? null : cover.url());
        put(fields, "source", metadata.url());
        put(fields, "source_url", metadata.sourceUrl());
        put(fields, "tags", metadata.tags());
        put(fields, "credits", metadata.credits().stream().map(FrontMatter::credit).toList());
        return fields;
    }

    private static String credit(Credit credit) {
        return credit.role() + '：' + String.join("、", credit.names());
    }

    private static void put(Map<String, Object> fields, String key, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            fields.put(key, value);
        }
    }
}
