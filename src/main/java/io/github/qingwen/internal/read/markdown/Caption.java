package io.github.qingwen.internal.read.markdown;

import org.commonmark.node.CustomBlock;

/** The caption of the {@link Figure} or table in which it stands. */
public final class Caption extends CustomBlock {}
