package io.github.qingwen.cli.migrate;

import java.util.Objects;

/**
 * An article among the inputs.
 *
 * @param source the name of its input
 * @param part its number among the articles of the input, from 1
 */
record ArticleKey(String source, int part) {
    ArticleKey {
        Objects.requireNonNull(source, "source");
    }
}
