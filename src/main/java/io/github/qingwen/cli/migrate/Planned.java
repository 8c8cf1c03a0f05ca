package io.github.qingwen.cli.migrate;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An article that is to be written.
 *
 * @param article which it is
 * @param post its file, relative to the output directory
 * @param row row of an earlier run; null if the article must be written or rewritten
 */
record Planned(ArticleKey article, Path post, @Nullable Row row) {}
