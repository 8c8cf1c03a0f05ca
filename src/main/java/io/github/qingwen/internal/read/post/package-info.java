/**
 * Posts of Hexo, Hugo and Jekyll: front matter, and a body that may mix Markdown and HTML.
 */
@NullMarked
package io.github.qingwen.internal.read.post;

import org.jspecify.annotations.NullMarked;
