package io.github.qingwen.internal.read.markdown;

import org.commonmark.node.CustomBlock;

/** Images, optionally followed by their {@link Caption}. */
public final class Figure extends CustomBlock {}
