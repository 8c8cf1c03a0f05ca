/**
 * The command line: with the rooms in it, the only one that touches disk, streams and the network. It uses what any
 * user of the library can use, and nobody uses it.
 */
@NullMarked
package io.github.qingwen.cli;

import org.jspecify.annotations.NullMarked;
