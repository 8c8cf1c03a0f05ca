/**
 * The named features of a line, one table for each kind: length, wording, numbering, typography, markup, neighbours,
 * place, twins, and combinations of these. A feature is a row; its weights stand in the table of weights.
 */
@NullMarked
package io.github.qingwen.internal.structure.feature;

import org.jspecify.annotations.NullMarked;
