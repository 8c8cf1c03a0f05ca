package io.github.qingwen.internal.structure;

import io.github.qingwen.internal.EnabledRules;
import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.internal.Rule;
import io.github.qingwen.internal.image.ImageRules;
import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.ElementPaths;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.element.StatedMarkup;
import io.github.qingwen.internal.structure.inference.HeadingLevels;
import io.github.qingwen.internal.structure.inference.Inference;
import io.github.qingwen.internal.structure.inference.MarkedFootnotes;
import io.github.qingwen.internal.structure.inference.ReferenceSection;
import io.github.qingwen.internal.structure.inline.InlineBuilder;
import io.github.qingwen.internal.structure.line.Lines;
import io.github.qingwen.internal.structure.role.RoleModel;
import io.github.qingwen.internal.structure.role.StatedRoles;
import io.github.qingwen.internal.structure.segment.Decision;
import io.github.qingwen.internal.structure.segment.LinkTargets;
import io.github.qingwen.internal.structure.segment.PendingEntry;
import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Credit;
import io.github.qingwen.model.Footnote;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.Place;
import io.github.qingwen.report.ReportEntry;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the article of a clean box tree and the metadata: the steps of the structure stage, in order. */
public final class ArticleBuilder {
    /** Minimum probability, 0 to 1, of a near miss. */
    private static final double MIN_NEAR_MISS = 0.35;

    private final EnabledRules on;
    private final ElementPaths paths;
    private final ReportBuilder report;
    private final ImageResolver images;
    private final ReferenceSection references;
    private final MarkedFootnotes marked;
    private final InlineBuilder inlines;
    private final ElementReaders readers;
    private final Inferences inferences;
    private final List<Segment> segments;
    private final Lines lines;
    private final ArchiveFrame frame;
    private final boolean stated;

    private ArticleBuilder(
            Box.Block root,
            Metadata metadata,
            ImageRules imageRules,
            EnabledRules on,
            RoleModel model,
            ElementPaths paths,
            ReportBuilder report) {
        this.on = on;
        this.paths = paths;
        this.report = report;
        this.images = new ImageResolver(imageRules, paths, report);
        this.marked = MarkedFootnotes.of(images.resolve(root), on);
        this.references = ReferenceSection.of(marked.body(), on);
        this.inlines = new InlineBuilder(run -> {
            String label = references.label(run);
            return label != null ? label : marked.label(run);
        });
        this.readers = ElementReaders.of(on);
        List<Segment> read = Segmenter.segments(references.body(), readers, inlines);
        boolean formatted = StatedMarkup.isFormatted(root.element());
        this.frame = ArchiveFrame.find(read, metadata, formatted);
        List<Segment> framed = frame.without(read, on);
        this.lines = Lines.of(
                framed.stream().filter(segment -> !frame.holds(segment)).toList(),
                metadata.account() == null ? null : metadata.account().name(),
                formatted);
        this.inferences = Inferences.of(on, lines.article().characters(), inlines, LinkTargets.of(root.element()));
        this.stated = StatedMarkup.isStatedArticle(root.element());
        RoleAssignment roles = new RoleAssignment(decisions(model), on);
        this.segments = inferences.article(roles.assign(framed));
    }

    /** Returns the rules of this stage, in the order of their tables. */
    public static List<Rule<?>> rules() {
        return Stream.of(
                        ArchiveFrame.rules(),
                        Inferences.rules(),
                        ElementReaders.rules(),
                        ReferenceSection.rules(),
                        MarkedFootnotes.rules(),
                        Inferences.lastRules(),
                        SessionParameters.rules())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Builds an article. What was inferred, moved, changed or removed is added to the report.
     *
     * @param root the clean tree
     * @param metadata the metadata as read; those of the article also have the credits found in its text
     */
    public static Article build(
            Box.Block root,
            Metadata metadata,
            ImageRules images,
            EnabledRules on,
            RoleModel model,
            ElementPaths paths,
            ReportBuilder report) {
        Article article = new ArticleBuilder(root, metadata, images, on, model, paths, report).article(metadata);
        new LostLinks(article, paths, report).report(root.element());
        return SessionParameters.remove(article, on, report);
    }

    /** Returns the lines of an article as they are before their roles are decided. */
    public static Lines lines(Box.Block root, Metadata metadata, EnabledRules on, RoleModel model, ElementPaths paths) {
        return new ArticleBuilder(root, metadata, ImageRules.standard(), on, model, paths, new ReportBuilder()).lines;
    }

    private Article article(Metadata metadata) {
        BlockAssembler assembler =
                new BlockAssembler(HeadingLevels.of(segments, stated || lines.isFormatted()), inlines, stated);
        List<Block> blocks = assembler.blocks(segments);
        List<Footnote> footnotes = new ArrayList<>();
        List<Segment> all = new ArrayList<>(segments);
        for (Map.Entry<String, List<Run>> note : references.notes().entrySet()) {
            footnotes.add(new Footnote(note.getKey(), List.of(new Block.Paragraph(inlines.inlines(note.getValue())))));
        }
        for (Map.Entry<String, Box.Block> note : marked.notes().entrySet()) {
            List<Segment> content = inferences.nested(Segmenter.segments(note.getValue(), readers, inlines));
            footnotes.add(new Footnote(note.getKey(), assembler.blocks(content)));
            all.addAll(content);
        }
        Stream.of(marked.entries(), references.entries(), frame.entries(on), inferences.entries())
                .forEach(entries -> entries.forEach(entry -> report(entry, null)));
        Article article = new Article(complete(metadata), blocks, footnotes);
        report(all, assembler.indexes(article));
        return stated ? article : Titles.ofAuthors(article);
    }

    /** Returns the decision about each line, keyed by identity. The model does not decide the lines of the frame. */
    private IdentityHashMap<Segment.Text, Decision> decisions(RoleModel model) {
        List<Decision> decided = stated
                ? StatedRoles.decideStated(lines)
                : StatedRoles.isFragment(lines) ? StatedRoles.decideFragment(lines) : model.decide(lines);
        IdentityHashMap<Segment.Text, Decision> decisions = new IdentityHashMap<>();
        for (int i = 0; i < decided.size(); i++) {
            decisions.put(lines.get(i).segment(), decided.get(i));
        }
        if (frame.link() != null) {
            decisions.put(frame.link(), Decision.sure(Role.TEXT, "the link of an archive"));
        }
        for (Segment.Text title : frame.titles()) {
            decisions.put(title, Decision.sure(Role.HEADING, "repeats the article's title"));
        }
        return decisions;
    }

    private Metadata complete(Metadata metadata) {
        List<Credit> credits = new ArrayList<>(metadata.credits());
        credits.addAll(inferences.credits());
        return frame.completed(metadata, on)
                .cover(images.resolve(metadata.cover(), new Place.Field("metadata.cover")))
                .credits(credits)
                .build();
    }

    private void report(PendingEntry entry, @Nullable Integer block) {
        report.add(new ReportEntry(
                entry.action(),
                entry.rule(),
                entry.category(),
                entry.text(),
                entry.at() == null ? null : paths.of(entry.at()),
                entry.certainty(),
                entry.reasons(),
                block));
    }

    private void report(List<Segment> segments, IdentityHashMap<Segment, @Nullable Integer> blocks) {
        for (Segment segment : segments) {
            PendingEntry entry = segment.inferred() == null ? nearMiss(segment) : segment.inferred();
            if (entry != null) {
                report(entry, blocks.get(segment));
            }
            if (segment instanceof Segment.Composite composite) {
                composite.parts().forEach(part -> report(part, blocks));
            }
        }
    }

    /** Returns the second likeliest role of running text if it is likely, or null. */
    private static @Nullable PendingEntry nearMiss(Segment segment) {
        if (!(segment instanceof Segment.Text text) || text.role() != Role.TEXT) {
            return null;
        }
        Decision decision = text.decision();
        double likelihood = decision.likelihood(decision.runnerUp());
        Rule<Inference> rule = likelihood < MIN_NEAR_MISS ? null : Inferences.ruleOf(decision.runnerUp());
        return rule == null
                ? null
                : new PendingEntry(
                        Action.ALMOST,
                        rule.id(),
                        rule.category(),
                        text.typography().text(),
                        text.runs().get(0).node(),
                        likelihood,
                        decision.objections().get());
    }
}
