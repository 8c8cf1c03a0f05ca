package io.github.qingwen.internal.read.markdown;

import org.commonmark.node.CustomNode;

/** Marks an inline image; the last child of its {@code Image}. */
public final class AmongText extends CustomNode {}
