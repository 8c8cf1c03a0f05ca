/**
 * The migration of an archive to a site: first each input is looked at, so that it is known where every article will
 * stand, then each is written with links to the others, and entered in a manifest from which a later run goes on.
 */
@NullMarked
package io.github.qingwen.cli.migrate;

import org.jspecify.annotations.NullMarked;
