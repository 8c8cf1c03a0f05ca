/**
 * Fuzz targets for Jazzer: what goes in is bytes that it mutates, and what comes out is a documented result. Without the
 * environment variable {@code JAZZER_FUZZ} each target is a test of its seeds, which are pieces of {@code testdata}.
 */
@org.jspecify.annotations.NullMarked
package io.github.qingwen.fuzz;
