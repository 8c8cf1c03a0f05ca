/**
 * Headings made of the lines that have this role, and the levels of all headings: {@code Headings} joins the lines of one heading,
 * {@code HeadingRanks} reads their markup and sizes and {@code Outline} their numbers, {@code HeadingLevels} gives each its level.
 */
@NullMarked
package io.github.qingwen.internal.structure.heading;

import org.jspecify.annotations.NullMarked;
