package io.github.qingwen.internal.structure.segment;

/**
 * A line that an inference almost recognised.
 *
 * @param at the index of its segment
 * @param rule id of the rule
 * @param lacked the one fact that was missing, in words for people
 */
public record NearMiss(int at, String rule, String lacked) {}
