/**
 * Site generators: the front matter that each expects, and where it reads Markdown differently from CommonMark. One
 * class for each; a style of front matter names its class.
 */
@NullMarked
package io.github.qingwen.internal.site;

import org.jspecify.annotations.NullMarked;
