package io.github.qingwen;

import io.github.qingwen.internal.clean.Cleaner;
import io.github.qingwen.internal.clean.CleaningRules;
import io.github.qingwen.internal.image.ImageRules;
import io.github.qingwen.internal.layout.BoxTree;
import io.github.qingwen.internal.layout.ElementPaths;
import io.github.qingwen.internal.structure.ArticleBuilder;
import io.github.qingwen.internal.rule.EnabledRules;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.Report;
import io.github.qingwen.report.ReportEntry;
import io.github.qingwen.rule.Preset;
import io.github.qingwen.rule.RuleInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A piece of an article's markup, and what the stages after reading make of it: style, clean, build.
 *
 * @param content what a page would have in {@code #js_content}
 * @param preset which rules work
 * @param off ids of the rules that are switched off
 */
public record Fragment(Element content, Preset preset, Set<String> off) {
    public static Fragment fragment(String html) {
        return fragment(Jsoup.parseBodyFragment(html).body());
    }

    public static Fragment fragment(Element content) {
        return new Fragment(content, Preset.STANDARD, Set.of());
    }

    public Fragment without(String... ids) {
        return new Fragment(content, preset, Set.of(ids));
    }

    public Fragment in(Preset preset) {
        return new Fragment(content, preset, off);
    }

    public Conversion convert() {
        Report.Builder report = Report.builder();
        ElementPaths places = new ElementPaths(content);
        EnabledRules on = new EnabledRules(Qingwen.rules().stream()
                .filter(rule -> rule.isOnIn(preset) && !off.contains(rule.id()))
                .map(RuleInfo::id)
                .collect(Collectors.toSet()));
        Article article = ArticleBuilder.build(
                Cleaner.clean(BoxTree.of(content), CleaningRules.of(on, List.of()), places, report),
                Metadata.EMPTY, ImageRules.standard(), on, places, report);
        return new Conversion(article, report.build());
    }

    public Article article() {
        return convert().article();
    }

    /** The blocks, a line for each, as {@link Sketch} writes them. */
    public String sketch() {
        return Sketch.of(article().blocks());
    }

    public List<ReportEntry> entries() {
        return convert().report().entries();
    }
}
