/** A job for Apache Spark that converts a data set of pages and writes tables of articles or chunks, and of failures. */
@NullMarked
package io.github.qingwen.spark;

import org.jspecify.annotations.NullMarked;
