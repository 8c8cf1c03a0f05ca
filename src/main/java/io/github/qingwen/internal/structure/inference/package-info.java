/**
 * Inferences make structure of segments by the roles of their lines: the contract ({@link
 * io.github.qingwen.internal.structure.inference.Inference}), and the inferences about single lines and boxes: captions,
 * credits, asides, bare URLs.
 */
@NullMarked
package io.github.qingwen.internal.structure.inference;

import org.jspecify.annotations.NullMarked;
