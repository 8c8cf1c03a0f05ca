package io.github.qingwen.cli.preview;

import io.github.qingwen.model.Article;
import io.github.qingwen.report.Explanation;
import io.github.qingwen.report.Report;
import org.jsoup.nodes.Element;

/**
 * An article to show.
 *
 * @param input the name of the input that it comes from
 * @param content the element that was read; it is changed
 * @param article the converted article
 * @param report what was removed, moved, changed, doubted or inferred
 * @param explanation the role of each line
 */
public record PreviewedArticle(
        String input, Element content, Article article, Report report, Explanation explanation) {}
