package io.github.qingwen.internal.read.markdown;

import org.commonmark.node.CustomBlock;

/** All footnotes of a document. */
public final class Footnotes extends CustomBlock {}
