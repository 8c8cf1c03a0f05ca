/**
 * What there is to see of each line: named features of its length, wording, numbering, typography, markup, neighbours
 * and place, found in one walk over the article.
 */
@NullMarked
package io.github.qingwen.internal.structure.evidence;

import org.jspecify.annotations.NullMarked;
