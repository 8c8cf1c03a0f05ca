/**
 * Front matter: splits it from the body of a post, and reads and writes its YAML and TOML. In comes text or metadata, out
 * come fields or text. What a field means to a site generator stands in the rules that the writer is given.
 */
@NullMarked
package io.github.qingwen.internal.frontmatter;

import org.jspecify.annotations.NullMarked;
