/**
 * Third stage: removes non-content from the tree of boxes and adds a report entry for each removed piece.
 *
 * <p>The rules are rows of a table ({@link io.github.qingwen.internal.clean.CleaningRules}), first those that judge a
 * piece by itself, then those that look at its neighbours (ornaments that repeat, QR codes beside a request to scan).
 * A rule that needs more than an expression is a class of its own.
 */
@NullMarked
package io.github.qingwen.internal.clean;

import org.jspecify.annotations.NullMarked;
