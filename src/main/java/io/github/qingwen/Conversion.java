package io.github.qingwen;

import io.github.qingwen.model.Article;
import io.github.qingwen.report.Report;

/**
 * What a conversion gives: the article, and the account of what is not in it.
 *
 * @param article the article
 * @param report what was left out, moved, changed or is doubted
 */
public record Conversion(Article article, Report report) {}
