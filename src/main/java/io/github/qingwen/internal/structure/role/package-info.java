/**
 * What each line of an article is: its features are weighed by the table {@code role-weights.tsv}, and the roles of
 * neighbours are decided together, as a linear chain.
 */
@NullMarked
package io.github.qingwen.internal.structure.role;

import org.jspecify.annotations.NullMarked;
