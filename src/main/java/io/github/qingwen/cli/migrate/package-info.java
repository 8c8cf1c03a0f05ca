/**
 * Migrates an archive to a site in two passes. The first pass assigns a file to every article. The second writes them
 * with links to each other and records them in a manifest, from which a later run resumes.
 */
@NullMarked
package io.github.qingwen.cli.migrate;

import org.jspecify.annotations.NullMarked;
