/**
 * Characters and strings: whitespace, URLs, dates, escapes. Every notion of text that more than one stage needs is
 * defined here once. This package knows no other package.
 */
@NullMarked
package io.github.qingwen.internal.text;

import org.jspecify.annotations.NullMarked;
