package io.github.qingwen.clean;

import io.github.qingwen.report.Category;
import java.util.function.Predicate;

/**
 * One kind of thing that is not content.
 *
 * @param <T> what it looks at: a run, a line, a block
 * @param id names it in reports and options
 * @param category why it goes
 * @param about what it matches, for people
 * @param matches true for what goes
 */
record Rule<T>(String id, Category category, String about, Predicate<T> matches) {}
