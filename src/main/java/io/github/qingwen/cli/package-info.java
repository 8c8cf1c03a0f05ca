/**
 * The command line. This package and its subpackages are the only ones that access disk, streams and the network. It
 * uses the public API and a few internal packages; no other package uses it.
 */
@NullMarked
package io.github.qingwen.cli;

import org.jspecify.annotations.NullMarked;
