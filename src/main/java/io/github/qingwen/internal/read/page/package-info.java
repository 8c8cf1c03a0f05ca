/**
 * Saved pages of mp.weixin.qq.com: finds the content, and reads metadata from the page's data, variables and
 * {@code meta} elements.
 */
@NullMarked
package io.github.qingwen.internal.read.page;

import org.jspecify.annotations.NullMarked;
