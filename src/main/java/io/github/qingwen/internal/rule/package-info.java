/**
 * The one kind of rule that the tables of all stages hold, and which of them are on.
 */
@NullMarked
package io.github.qingwen.internal.rule;

import org.jspecify.annotations.NullMarked;
