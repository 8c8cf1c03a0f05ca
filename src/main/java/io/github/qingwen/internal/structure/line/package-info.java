/**
 * The lines of an article with the evidence for their roles: what a line says by itself, what its place among the others
 * says, and the named features that hold for it. In come segments; the weights of the features belong to {@code role}.
 */
@NullMarked
package io.github.qingwen.internal.structure.line;

import org.jspecify.annotations.NullMarked;
