/**
 * Headings that are inferred from typography, numbering and position, and the levels of all headings.
 */
@NullMarked
package io.github.qingwen.internal.structure.heading;

import org.jspecify.annotations.NullMarked;
