package io.github.qingwen.internal.read.markdown.convention;

import org.commonmark.node.CustomBlock;

/** The title of a quotation. */
public final class QuoteTitle extends CustomBlock {}
