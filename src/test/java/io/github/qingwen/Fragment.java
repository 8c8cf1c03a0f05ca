package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.internal.EnabledRules;
import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.internal.Rule;
import io.github.qingwen.internal.image.ImageRules;
import io.github.qingwen.internal.structure.Pipeline;
import io.github.qingwen.internal.structure.line.Lines;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.ReportEntry;
import io.github.qingwen.rule.Preset;
import io.github.qingwen.rule.RuleInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A piece of an article's markup, and what the stages after reading make of it: layout, clean, structure.
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
        ReportBuilder report = new ReportBuilder();
        Article article = pipeline().article(content, Metadata.EMPTY, report);
        return new Conversion(article, report.build(), content);
    }

    /** The lines as they are before their roles are decided. */
    public Lines lines() {
        return pipeline().lines(content, Metadata.EMPTY);
    }

    private Pipeline pipeline() {
        EnabledRules on = new EnabledRules(
                Pipeline.rules().stream()
                        .map(Rule::info)
                        .filter(rule -> rule.isOnIn(preset) && !off.contains(rule.id()))
                        .map(RuleInfo::id)
                        .collect(Collectors.toSet()),
                preset);
        return new Pipeline(on, List.of(), ImageRules.standard(), Integer.MAX_VALUE);
    }

    public Article article() {
        return convert().article();
    }

    /** The blocks, a line for each, as {@link Sketch} writes them. */
    public String sketch() {
        return Sketch.of(article().blocks());
    }

    /** The blocks, then the footnotes, a line each. */
    public String sketchWithFootnotes() {
        Article article = article();
        return Sketch.of(article.blocks())
                + article.footnotes().stream()
                        .map(note -> "\n" + note.label() + ": " + Sketch.of(note.blocks()))
                        .collect(Collectors.joining());
    }

    /** Checks which blocks it becomes, as {@link Sketch} writes them, with {@code ¶} between them. */
    public void becomes(String blocks) {
        assertThat(sketch()).isEqualTo(blocks.replace(" ¶ ", "\n"));
    }

    public void hasImages(int count) {
        assertThat(article().images()).hasSize(count);
    }

    public void reportsNothing() {
        assertThat(entries()).isEmpty();
    }

    /** Checks the rules of the report's entries. */
    public void reports(String... rules) {
        assertThat(entries()).extracting(ReportEntry::rule).containsExactly(rules);
    }

    public List<ReportEntry> entries() {
        return convert().report().entries();
    }
}
