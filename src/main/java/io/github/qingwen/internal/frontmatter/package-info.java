/**
 * Front matter: splits it from the body of a post, and reads and writes its YAML and TOML. The reader returns fields, the
 * writer returns text by the rules of a site generator.
 */
@NullMarked
package io.github.qingwen.internal.frontmatter;

import org.jspecify.annotations.NullMarked;
