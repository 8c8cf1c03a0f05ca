/**
 * Where a command writes: names that every file system takes, files that appear whole or not at all, and the one place
 * through which all messages to the terminal go, with their reasons.
 */
@NullMarked
package io.github.qingwen.cli.output;

import org.jspecify.annotations.NullMarked;
