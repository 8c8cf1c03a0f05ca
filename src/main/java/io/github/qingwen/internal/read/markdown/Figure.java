package io.github.qingwen.internal.read.markdown;

import org.commonmark.node.CustomBlock;

/** Pictures, and last perhaps their {@link Caption}. */
public final class Figure extends CustomBlock {}
