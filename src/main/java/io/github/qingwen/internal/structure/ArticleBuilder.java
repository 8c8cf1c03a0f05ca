package io.github.qingwen.internal.structure;

import io.github.qingwen.internal.image.ImageRules;
import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.ElementPaths;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.rule.EnabledRules;
import io.github.qingwen.internal.rule.Rule;
import io.github.qingwen.internal.structure.element.ElementReaders;
import io.github.qingwen.internal.structure.footnote.MarkedFootnotes;
import io.github.qingwen.internal.structure.footnote.ReferenceSection;
import io.github.qingwen.internal.structure.heading.HeadingLevels;
import io.github.qingwen.internal.structure.inline.InlineBuilder;
import io.github.qingwen.internal.structure.segment.Departure;
import io.github.qingwen.internal.structure.segment.DocumentStatistics;
import io.github.qingwen.internal.structure.segment.Inferred;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Credit;
import io.github.qingwen.model.Footnote;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.Explanation;
import io.github.qingwen.report.Report;
import io.github.qingwen.report.ReportEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Builds the article of a clean box tree and the metadata: the steps of the structure stage, in order. */
public final class ArticleBuilder {
    private final EnabledRules on;
    private final ElementPaths paths;
    private final Report.Builder report;
    private final ImageResolver images;
    private final ReferenceSection references;
    private final MarkedFootnotes marked;
    private final InlineBuilder inlines;
    private final ElementReaders readers;
    private final Inferences inferences;
    private final List<Segment> segments;

    private ArticleBuilder(
            Box.Block root, ImageRules imageRules, EnabledRules on, ElementPaths paths, Report.Builder report) {
        this.on = on;
        this.paths = paths;
        this.report = report;
        this.images = new ImageResolver(imageRules, paths, report);
        this.marked = MarkedFootnotes.of(images.resolve(root));
        this.references = ReferenceSection.of(marked.body(), on);
        this.inlines = new InlineBuilder(run -> {
            String label = references.label(run);
            return label != null ? label : marked.label(run);
        });
        this.readers = ElementReaders.of(on);
        List<Segment> read = Segmenter.segments(references.body(), readers, inlines);
        this.inferences = Inferences.of(on, DocumentStatistics.of(read), inlines);
        this.segments = inferences.article(read);
    }

    /** Returns the rules of this stage, in the order of their tables. */
    public static List<Rule<?>> rules() {
        return Stream.of(Inferences.rules(), ElementReaders.rules(), ReferenceSection.rules(), Inferences.lastRules())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Builds an article. What was inferred, moved, changed or removed is added to the report.
     *
     * @param root the clean tree
     * @param metadata as it was read; credits that are found are added to it
     */
    public static Article build(
            Box.Block root,
            Metadata metadata,
            ImageRules images,
            EnabledRules on,
            ElementPaths paths,
            Report.Builder report) {
        return new ArticleBuilder(root, images, on, paths, report).article(metadata);
    }

    /** Explains line by line what an article's content was taken for, and the near misses. */
    public static Explanation explain(Box.Block root, ImageRules images, EnabledRules on, ElementPaths paths) {
        ArticleBuilder builder = new ArticleBuilder(root, images, on, paths, Report.builder());
        return Explainer.explain(builder.segments, builder.inferences, HeadingLevels.of(builder.segments), paths);
    }

    private Article article(Metadata metadata) {
        BlockAssembler assembler = new BlockAssembler(HeadingLevels.of(segments), inlines);
        List<Block> blocks = assembler.blocks(segments);
        List<Footnote> footnotes = new ArrayList<>();
        for (Map.Entry<String, List<Run>> note : references.notes().entrySet()) {
            footnotes.add(new Footnote(note.getKey(), List.of(new Block.Paragraph(inlines.inlines(note.getValue())))));
        }
        for (Map.Entry<String, Box.Block> note : marked.notes().entrySet()) {
            List<Segment> content = inferences.nested(Segmenter.segments(note.getValue(), readers, inlines));
            footnotes.add(new Footnote(note.getKey(), assembler.blocks(content)));
        }
        references.departures().forEach(this::report);
        inferences.departures().forEach(this::report);
        reportInferred(segments);
        return new Article(complete(metadata), blocks, footnotes);
    }

    private Metadata complete(Metadata metadata) {
        List<Credit> credits = new ArrayList<>(metadata.credits());
        inferences.departures().stream()
                .map(Departure::credit)
                .filter(Objects::nonNull)
                .forEach(credits::add);
        return metadata.toBuilder()
                .cover(images.resolve(metadata.cover(), "metadata.cover"))
                .credits(credits)
                .build();
    }

    private void report(Departure departure) {
        String place = departure.at() == null ? null : paths.of(departure.at());
        report.add(new ReportEntry(
                departure.action(), departure.rule(), departure.category(), departure.text(), place, departure.note()));
    }

    private void reportInferred(List<Segment> segments) {
        for (Segment segment : segments) {
            Inferred inferred = segment.inferred();
            if (inferred != null) {
                report.inferred(
                        inferred.rule(),
                        Category.STRUCTURE,
                        inferred.text(),
                        paths.of(inferred.at()),
                        inferred.because());
            }
            if (segment instanceof Segment.Composite composite) {
                composite.parts().forEach(this::reportInferred);
            }
        }
    }
}
