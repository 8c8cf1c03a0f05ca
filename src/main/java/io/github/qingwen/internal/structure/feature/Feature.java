package io.github.qingwen.internal.structure.feature;

/**
 * One named fact about a line, which holds or does not.
 *
 * @param name in the table of weights
 * @param about the fact in words for people, as the report says it: {@code bold}, {@code text follows}
 */
public record Feature(String name, String about) {}
