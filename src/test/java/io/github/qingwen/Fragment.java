package io.github.qingwen;

import io.github.qingwen.build.ArticleBuilder;
import io.github.qingwen.clean.Cleaner;
import io.github.qingwen.clean.Rules;
import io.github.qingwen.image.ImageRules;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.Entry;
import io.github.qingwen.report.Report;
import io.github.qingwen.style.BoxTree;
import io.github.qingwen.style.Places;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A piece of an article's markup, and what the stages after reading make of it: style, clean, build.
 *
 * @param content what a page would have in {@code #js_content}
 * @param off ids of the rules that are switched off
 */
public record Fragment(Element content, Set<String> off) {
    public static Fragment fragment(String html) {
        return fragment(Jsoup.parseBodyFragment(html).body());
    }

    public static Fragment fragment(Element content) {
        return new Fragment(content, Set.of());
    }

    public Fragment without(String... ids) {
        return new Fragment(content, Set.of(ids));
    }

    public Conversion convert() {
        Report.Builder report = Report.builder();
        Places places = new Places(content);
        Article article = ArticleBuilder.build(
                Cleaner.clean(BoxTree.of(content), Rules.standard().without(off), places, report),
                Metadata.EMPTY, ImageRules.standard(), off, places, report);
        return new Conversion(article, report.build());
    }

    public Article article() {
        return convert().article();
    }

    /** The blocks, a line for each, as {@link Sketch} writes them. */
    public String sketch() {
        return Sketch.of(article().blocks());
    }

    public List<Entry> entries() {
        return convert().report().entries();
    }
}
