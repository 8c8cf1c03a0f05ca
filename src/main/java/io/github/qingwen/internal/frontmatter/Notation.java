package io.github.qingwen.internal.frontmatter;

import java.util.Map;

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
            return Toml.read(text);
        }

        @Override
        String write(Map<String, Object> fields) {
            return Toml.write(fields);
        }
    };

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
