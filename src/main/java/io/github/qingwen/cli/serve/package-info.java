/** An HTTP server for this machine: requests, answers and limits. What it answers is the command line's. */
@NullMarked
package io.github.qingwen.cli.serve;

import org.jspecify.annotations.NullMarked;
