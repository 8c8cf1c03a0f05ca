/**
 * Third stage: removes what is not content from the box tree. Each removed piece is an entry of the report.
 *
 * <p>The rules are rows of a table ({@link io.github.qingwen.internal.clean.CleaningRules}): first those that match a piece
 * by itself, then those that match it with its neighbours (repeated ornaments, QR codes beside a request to scan). A rule
 * that needs more than an expression has its own class.
 */
@NullMarked
package io.github.qingwen.internal.clean;

import org.jspecify.annotations.NullMarked;
