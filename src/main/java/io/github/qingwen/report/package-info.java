/**
 * What a conversion left out, moved, changed or doubts: values only. Every stage adds to it, it knows none of them.
 */
@NullMarked
package io.github.qingwen.report;

import org.jspecify.annotations.NullMarked;
