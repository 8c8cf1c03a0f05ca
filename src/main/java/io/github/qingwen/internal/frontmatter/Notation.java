package io.github.qingwen.internal.frontmatter;

import java.util.Map;

/** A notation of front matter between two lines of {@code mark}, with its {@code separator} of keys and values. */
enum Notation {
    YAML("---", ':') {
        @Override
        Map<String, Object> read(String text) throws MalformedException {
            return Yaml.read(text);
        }
    },
    TOML("+++", '=') {
        @Override
        Map<String, Object> read(String text) throws MalformedException {
            return Toml.read(text);
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
}
