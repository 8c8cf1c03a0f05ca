package io.github.qingwen.internal.read.markdown.convention;

import org.commonmark.node.CustomBlock;

/** All footnotes of a document. */
public final class Footnotes extends CustomBlock {}
