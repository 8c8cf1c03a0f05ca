/**
 * First stage: source text in, the content's element and the metadata out ({@link
 * io.github.qingwen.internal.read.kind.Page}).
 *
 * <p>This stage finds out which kind of input it is and passes it to the reader of that kind. Sources of several
 * articles (answers of the official-account API, JSON Feed, RSS, Atom) are read here. Styles are left to the next stage.
 */
@NullMarked
package io.github.qingwen.internal.read;

import org.jspecify.annotations.NullMarked;
