/**
 * The report of a conversion, and the exception for sources without an article. Every
 * stage adds to the report or refuses the source. This package depends on no stage.
 */
@NullMarked
package io.github.qingwen.report;

import org.jspecify.annotations.NullMarked;
