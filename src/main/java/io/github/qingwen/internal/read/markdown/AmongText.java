package io.github.qingwen.internal.read.markdown;

import org.commonmark.node.CustomNode;

/** Stands last in a picture that is part of a line of text. */
public final class AmongText extends CustomNode {}
