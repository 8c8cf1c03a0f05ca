/** JSON, version 1: its renderer and the reader that gives an equal article back. */
@NullMarked
package io.github.qingwen.render.json;

import org.jspecify.annotations.NullMarked;
