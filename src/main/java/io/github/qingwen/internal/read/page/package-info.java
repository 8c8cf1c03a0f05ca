/**
 * Saved pages of mp.weixin.qq.com: where the content is, and what the page says about it in its data, variables and
 * metas.
 */
@NullMarked
package io.github.qingwen.internal.read.page;

import org.jspecify.annotations.NullMarked;
