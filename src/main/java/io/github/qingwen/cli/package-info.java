/**
 * The command line. With its subpackages it is the only package that touches disk, streams and the network. It uses the
 * public API and a few internal packages; no other package uses it.
 */
@NullMarked
package io.github.qingwen.cli;

import org.jspecify.annotations.NullMarked;
