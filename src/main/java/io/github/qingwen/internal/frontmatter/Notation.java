package io.github.qingwen.internal.frontmatter;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.toml.TomlMapper;

/** A notation of front matter between two lines of {@code mark}, with its {@code separator} of keys and values. */
public enum Notation {
    YAML("---", ':') {
        @Override
        Map<String, Object> read(String text) throws MalformedException {
            return Yaml.read(text);
        }

        @Override
        String write(Map<String, Object> fields) {
            return Yaml.write(fields);
        }
    },
    TOML("+++", '=') {
        @Override
        Map<String, Object> read(String text) throws MalformedException {
            try {
                return Toml.MAPPER.readValue(text, Toml.FIELDS);
            } catch (JacksonException e) {
                TokenStreamLocation at = e.getLocation();
                throw new MalformedException(
                        e.getOriginalMessage(), at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr());
            }
        }

        /** Writes any value other than a number, boolean, list or map as text. */
        @Override
        String write(Map<String, Object> fields) {
            String text = Toml.MAPPER.writeValueAsString(fields);
            return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
        }
    };

    /** Loaded on first use of TOML. */
    private static final class Toml {
        private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
        private static final TomlMapper MAPPER = TomlMapper.builder().build();
    }

    private final String mark;
    private final char separator;

    Notation(String mark, char separator) {
        this.mark = mark;
        this.separator = separator;
    }

    String mark() {
        return mark;
    }

    char separator() {
        return separator;
    }

    abstract Map<String, Object> read(String text) throws MalformedException;

    /** Returns fields, at least one, on lines that each end with a line feed. */
    abstract String write(Map<String, Object> fields);

    /** Returns fields between the lines of the mark. */
    String block(Map<String, Object> fields) {
        return mark + '\n' + (fields.isEmpty() ? "" : write(fields)) + mark + '\n';
    }
}
