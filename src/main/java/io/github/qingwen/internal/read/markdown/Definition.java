package io.github.qingwen.internal.read.markdown;

import org.commonmark.node.CustomBlock;

/** A definition of the terms before it. A term can have several definitions. */
public final class Definition extends CustomBlock {}
