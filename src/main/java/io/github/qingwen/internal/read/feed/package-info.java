/**
 * Sources of several articles: answers of the official-account API, JSON Feed, RSS and Atom.
 */
@NullMarked
package io.github.qingwen.internal.read.feed;

import org.jspecify.annotations.NullMarked;
