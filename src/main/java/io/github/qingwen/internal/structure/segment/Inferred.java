package io.github.qingwen.internal.structure.segment;

import org.jsoup.nodes.Element;

/**
 * The reason why a segment was inferred.
 *
 * @param rule id of the rule
 * @param text the text of the line or block
 * @param at the element in which it begins
 * @param because the facts that decided, as readable text: {@code 18 px against 16 px, bold, text follows}
 */
public record Inferred(String rule, String text, Element at, String because) {}
