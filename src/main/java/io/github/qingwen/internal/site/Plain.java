package io.github.qingwen.internal.site;

/** A plain Markdown reader. */
public final class Plain extends Dialect {}
