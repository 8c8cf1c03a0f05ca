/**
 * Site generators: the front matter that each expects, and its differences from CommonMark. Each has a class, which its
 * front matter style names.
 */
@NullMarked
package io.github.qingwen.internal.site;

import org.jspecify.annotations.NullMarked;
