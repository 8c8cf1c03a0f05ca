/**
 * Lists that are inferred from typed markers, dates or speakers.
 */
@NullMarked
package io.github.qingwen.internal.structure.list;

import org.jspecify.annotations.NullMarked;
