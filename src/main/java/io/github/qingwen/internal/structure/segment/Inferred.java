package io.github.qingwen.internal.structure.segment;

import org.jsoup.nodes.Element;

/**
 * Why a segment was taken for what it is.
 *
 * @param rule id of the rule
 * @param text of the line or block
 * @param at the element in which it begins
 * @param because the facts that decided, in words for people: {@code 18 px against 16 px, bold, text follows}
 */
public record Inferred(String rule, String text, Element at, String because) {}
