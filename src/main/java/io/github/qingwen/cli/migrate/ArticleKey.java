package io.github.qingwen.cli.migrate;

/**
 * An article among the inputs.
 *
 * @param source the name of its input
 * @param part its number among the articles of the input, from 1
 */
record ArticleKey(String source, int part) {}
