/** Readers of elements whose markup states their structure: headings, code, tables, lists, quotations, figures, rules. */
@NullMarked
package io.github.qingwen.internal.structure.element;

import org.jspecify.annotations.NullMarked;
