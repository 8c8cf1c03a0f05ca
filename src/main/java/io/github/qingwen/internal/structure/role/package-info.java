/**
 * The model that gives each line of an article its role: the features of the line are weighed by the table {@code
 * role-weights.tsv}, and all lines are decided together as a linear chain.
 */
@NullMarked
package io.github.qingwen.internal.structure.role;

import org.jspecify.annotations.NullMarked;
