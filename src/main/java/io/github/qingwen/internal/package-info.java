/** What several stages share: rules and which of them are on, the builder of reports, limits, resources, JSON, hashes. */
@NullMarked
package io.github.qingwen.internal;

import org.jspecify.annotations.NullMarked;
