/**
 * What each cleaning rule matches: one small class a rule.
 */
@NullMarked
package io.github.qingwen.internal.clean.rules;

import org.jspecify.annotations.NullMarked;
