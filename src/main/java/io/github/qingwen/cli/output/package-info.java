/** Output of commands: portable file names, atomically written files, and messages to the terminal. */
@NullMarked
package io.github.qingwen.cli.output;

import org.jspecify.annotations.NullMarked;
