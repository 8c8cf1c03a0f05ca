/**
 * What a conversion left out, moved, changed, doubts or inferred, and why: values only. Every stage adds to the report;
 * this package knows no stage.
 */
@NullMarked
package io.github.qingwen.report;

import org.jspecify.annotations.NullMarked;
