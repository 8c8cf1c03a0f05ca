/**
 * Third stage: the tree of boxes in; the same tree without what is not content out, and a report entry for each piece that
 * went.
 *
 * <p>The rules are rows of a table ({@link io.github.qingwen.clean.Rules}), each with an id by which it can be switched
 * off. This stage judges pieces by themselves; what a line means beside its neighbours is for the next stage to say.
 */
@NullMarked
package io.github.qingwen.clean;

import org.jspecify.annotations.NullMarked;
