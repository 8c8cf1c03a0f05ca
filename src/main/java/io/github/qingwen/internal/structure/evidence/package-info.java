/**
 * The lines of an article, each with the facts to see of it, found in one walk: the ground on which features are asked.
 */
@NullMarked
package io.github.qingwen.internal.structure.evidence;

import org.jspecify.annotations.NullMarked;
