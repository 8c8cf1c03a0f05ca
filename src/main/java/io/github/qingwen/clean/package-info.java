/**
 * Third stage: the tree of boxes in; the same tree without what is not content out, and a report entry for each piece that
 * went.
 *
 * <p>The rules are rows of a table ({@link io.github.qingwen.clean.Rules}), each with an id by which it can be switched
 * off: those that judge a piece by itself, then those that look at what stands beside it (ornaments that repeat, QR codes
 * beside a request to scan). What is content means, is for the next stage to say.
 */
@NullMarked
package io.github.qingwen.clean;

import org.jspecify.annotations.NullMarked;
