/**
 * What rules have in common: which there are, the presets that switch many of them, and those that users add.
 *
 * <p>The rules themselves are rows of tables in the stages that ask them.
 */
@NullMarked
package io.github.qingwen.rule;

import org.jspecify.annotations.NullMarked;
