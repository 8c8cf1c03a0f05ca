/**
 * First stage: turns a source text into the content's element and the metadata
 * ({@link io.github.qingwen.internal.read.kind.SourceArticle}).
 *
 * <p>This stage detects the kind of source and passes it to the reader of that kind. Sources of several articles
 * (responses of the official-account API, JSON Feed, RSS, Atom) are read here. The next stage reads styles.
 */
@NullMarked
package io.github.qingwen.internal.read;

import org.jspecify.annotations.NullMarked;
