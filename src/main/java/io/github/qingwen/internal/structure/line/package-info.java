/**
 * The lines of an article with the evidence for their roles: facts about each line and its place, and the named
 * features derived from them. The input is segments. The weights of the features belong to {@code role}.
 */
@NullMarked
package io.github.qingwen.internal.structure.line;

import org.jspecify.annotations.NullMarked;
