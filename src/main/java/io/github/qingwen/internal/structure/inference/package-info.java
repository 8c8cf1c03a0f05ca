/** The contract of inferences: what one is given, and what it makes of the segments of an article. */
@NullMarked
package io.github.qingwen.internal.structure.inference;

import org.jspecify.annotations.NullMarked;
