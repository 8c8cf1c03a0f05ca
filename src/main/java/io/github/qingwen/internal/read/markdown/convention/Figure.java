package io.github.qingwen.internal.read.markdown.convention;

import org.commonmark.node.CustomBlock;

/** Pictures, and last perhaps their {@link Caption}. */
public final class Figure extends CustomBlock {}
