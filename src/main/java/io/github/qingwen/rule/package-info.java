/**
 * Descriptions of rules, presets that switch them, and rules that users add.
 *
 * <p>The built-in rules are rows of tables in the stages that apply them.
 */
@NullMarked
package io.github.qingwen.rule;

import org.jspecify.annotations.NullMarked;
