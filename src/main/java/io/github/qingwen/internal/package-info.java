/** What several stages share: rules and which of them are on, the builder of reports, JSON mappers, hashes. */
@NullMarked
package io.github.qingwen.internal;

import org.jspecify.annotations.NullMarked;
