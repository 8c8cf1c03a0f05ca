/**
 * Formulas of a page as LaTeX: readers of MathML and of the SVG that MathJax 3 draws give one tree, a writer turns it into
 * LaTeX. The package knows elements and nothing of the article around them.
 */
@NullMarked
package io.github.qingwen.internal.formula;

import org.jspecify.annotations.NullMarked;
