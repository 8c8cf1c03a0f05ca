/** The sources of a command: files, directories, patterns of paths, archives. */
@NullMarked
package io.github.qingwen.cli.input;

import org.jspecify.annotations.NullMarked;
