package io.github.qingwen.internal.read.markdown;

import org.commonmark.node.CustomBlock;

/** The title of a quotation. */
public final class QuoteTitle extends CustomBlock {}
