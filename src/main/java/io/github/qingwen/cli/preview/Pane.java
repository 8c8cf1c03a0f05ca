package io.github.qingwen.cli.preview;

import java.util.Set;

/**
 * One side of a page.
 *
 * @param html its content
 * @param found the numbers of the findings that have a mark in it
 */
record Pane(String html, Set<Integer> found) {}
