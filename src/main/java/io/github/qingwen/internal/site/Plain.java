package io.github.qingwen.internal.site;

/** A reader of Markdown and nothing else. */
public final class Plain extends Dialect {}
