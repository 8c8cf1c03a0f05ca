package io.github.qingwen.rule;

/**
 * What there is to know of a rule.
 *
 * @param id by which reports name it, and options switch it
 * @param about what it does, in a few words
 * @param preset the first in which it works, and it works in those after it
 */
public record RuleInfo(String id, String about, Preset preset) {}
