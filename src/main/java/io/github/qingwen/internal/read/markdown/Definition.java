package io.github.qingwen.internal.read.markdown;

import org.commonmark.node.CustomBlock;

/** A definition of the paragraph before it, or of that before the definitions before it. */
public final class Definition extends CustomBlock {}
