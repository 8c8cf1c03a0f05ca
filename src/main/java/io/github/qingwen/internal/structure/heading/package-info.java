/**
 * Headings that are inferred from typography, numbering and position, and the levels of all headings.
 *
 * <ol> <li>{@link io.github.qingwen.internal.structure.heading.NumberHeadings} joins a number that stands out with the
 * title in the line below it. <li>{@link io.github.qingwen.internal.structure.heading.ProminentHeadings} finds short
 * lines that stand out by size, background or number and that head text, then all lines that look like several of
 * those. <li>{@link io.github.qingwen.internal.structure.heading.BoldLineHeadings} finds bold lines, in an article that
 * has no other heading. <li>{@link io.github.qingwen.internal.structure.heading.HeadingLevels} gives each heading its
 * level.
 * </ol>
 *
 * <p>The numbers by which they decide stand in {@link io.github.qingwen.internal.structure.heading.HeadingThresholds}.
 */
@NullMarked
package io.github.qingwen.internal.structure.heading;

import org.jspecify.annotations.NullMarked;
