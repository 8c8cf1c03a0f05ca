/** Where a command writes: names that every file system takes, and files that appear whole or not at all. */
@NullMarked
package io.github.qingwen.cli.output;

import org.jspecify.annotations.NullMarked;
