package io.github.qingwen.internal.read.markdown.convention;

import org.commonmark.node.CustomBlock;

/** A term that a {@link Definition} follows. */
public final class Term extends CustomBlock {}
