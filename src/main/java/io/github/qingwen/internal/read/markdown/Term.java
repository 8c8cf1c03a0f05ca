package io.github.qingwen.internal.read.markdown;

import org.commonmark.node.CustomBlock;

/** A term; a {@link Definition} follows. */
public final class Term extends CustomBlock {}
