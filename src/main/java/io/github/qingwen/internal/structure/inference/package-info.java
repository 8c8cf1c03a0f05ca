/**
 * Inferences build structure from segments by the roles of their lines ({@link
 * io.github.qingwen.internal.structure.inference.Inference} is the contract): headings with their levels, captions,
 * credits, lists, quotations, asides, bare URLs.
 */
@NullMarked
package io.github.qingwen.internal.structure.inference;

import org.jspecify.annotations.NullMarked;
