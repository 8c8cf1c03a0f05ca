package io.github.qingwen.internal.read.markdown;

import org.commonmark.node.CustomBlock;

/** Caption of its parent, a {@link Figure} or table. */
public final class Caption extends CustomBlock {}
