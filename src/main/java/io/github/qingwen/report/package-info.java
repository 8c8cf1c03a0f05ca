/**
 * What a conversion left out, moved, changed, doubts or inferred, and why; or why there is no article. Every stage adds
 * to the report or refuses the source; this package knows no stage.
 */
@NullMarked
package io.github.qingwen.report;

import org.jspecify.annotations.NullMarked;
