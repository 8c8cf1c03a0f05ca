/**
 * The command line: the only room that touches disk and streams. It uses what any user of the library can use, and
 * nobody uses it.
 */
@NullMarked
package io.github.qingwen.cli;

import org.jspecify.annotations.NullMarked;
