/**
 * Front matter: splits it from the body of a post, and reads and writes its YAML and TOML. In comes text or metadata,
 * out come fields or text. The writer is given the rules of a site generator.
 */
@NullMarked
package io.github.qingwen.internal.frontmatter;

import org.jspecify.annotations.NullMarked;
