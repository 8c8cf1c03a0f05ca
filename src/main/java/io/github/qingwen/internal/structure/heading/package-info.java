/**
 * Headings made of the lines that have this role, and the levels of all headings: {@code Headings} joins the lines of one heading,
 * {@code Outline} reads the outline that numbers draw, {@code HeadingLevels} gives each heading its level.
 */
@NullMarked
package io.github.qingwen.internal.structure.heading;

import org.jspecify.annotations.NullMarked;
