/**
 * Front matter as notation: splits it from the body of a post, and reads and writes YAML and TOML. In comes text or
 * fields by their keys, out come fields or text. What a field means to a site generator is not known here.
 */
@NullMarked
package io.github.qingwen.internal.frontmatter;

import org.jspecify.annotations.NullMarked;
