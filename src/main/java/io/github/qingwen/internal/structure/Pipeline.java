package io.github.qingwen.internal.structure;

import io.github.qingwen.internal.EnabledRules;
import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.internal.Rule;
import io.github.qingwen.internal.clean.Cleaner;
import io.github.qingwen.internal.clean.CleaningRules;
import io.github.qingwen.internal.image.ImageRules;
import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.BoxTree;
import io.github.qingwen.internal.layout.ElementPaths;
import io.github.qingwen.internal.layout.TextStyle;
import io.github.qingwen.internal.structure.element.StatedMarkup;
import io.github.qingwen.internal.structure.footnote.Footnotes;
import io.github.qingwen.internal.structure.footnote.MarkedFootnotes;
import io.github.qingwen.internal.structure.footnote.ReferenceSection;
import io.github.qingwen.internal.structure.inference.HeadingLevels;
import io.github.qingwen.internal.structure.inference.Inference;
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
import io.github.qingwen.report.Category;
import io.github.qingwen.report.Place;
import io.github.qingwen.report.ReportEntry;
import io.github.qingwen.report.ReportEntry.Action;
import io.github.qingwen.rule.CleaningRule;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The stages from an article's content to its blocks, with the rules of one converter. Immutable and thread-safe. */
public final class Pipeline {
    /** Minimum probability, 0 to 1, of a near miss. */
    private static final double MIN_NEAR_MISS = 0.35;

    private final EnabledRules on;
    private final CleaningRules cleaning;
    private final ImageRules images;
    private final RoleModel model;
    private final int deepest;

    /**
     * @param on the enabled rules of the library
     * @param own the user's cleaning rules
     * @param images the rules for image addresses
     * @param deepest the maximum nesting depth of elements
     */
    public Pipeline(EnabledRules on, List<CleaningRule> own, ImageRules images, int deepest) {
        this(on, own, images, deepest, RoleModel.standard());
    }

    /**
     * Creates a pipeline as {@link #Pipeline(EnabledRules, List, ImageRules, int)} does, with another model for the
     * roles of lines.
     */
    public Pipeline(EnabledRules on, List<CleaningRule> own, ImageRules images, int deepest, RoleModel model) {
        this.on = on;
        this.deepest = deepest;
        this.model = model;
        this.cleaning = new CleaningRules(on, own);
        this.images = images;
    }

    /** Returns the rules of all stages in the order of the documentation, which is not that of application. */
    public static List<Rule<?>> rules() {
        return Stream.of(
                        CleaningRules.all(),
                        ArchiveFrame.rules(),
                        Inferences.rules(),
                        ElementReaders.rules(),
                        ReferenceSection.rules(),
                        MarkedFootnotes.rules(),
                        SessionParameters.rules())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Returns the article of a content.
     *
     * @param content the element that holds the article; it is read, never changed
     * @param metadata the metadata as read; those of the article also have the credits found in its text
     * @param report receives everything that was left out, moved, changed, doubted or inferred
     */
    public Article article(Element content, Metadata metadata, ReportBuilder report) {
        ElementPaths paths = new ElementPaths(content);
        ImageResolver resolver = new ImageResolver(images, paths, report);
        Draft draft = draft(content, metadata, resolver, paths, report);
        boolean stated = StatedMarkup.isStatedArticle(content);
        InlineBuilder inlines = draft.inlines();
        Inferences inferences =
                new Inferences(on, draft.lines().article().characters(), inlines, LinkTargets.of(content));
        List<Segment> segments =
                inferences.article(new RoleAssignment(decisions(draft, stated), on).assign(draft.segments()));
        HeadingLevels levels = HeadingLevels.of(
                segments, stated || draft.lines().isFormatted(), draft.frame().titles());
        BlockAssembler assembler = new BlockAssembler(levels, inlines, stated);
        List<Block> blocks = assembler.blocks(segments);
        List<Segment> all = new ArrayList<>(segments);
        List<Footnote> footnotes = new ArrayList<>();
        for (Footnotes.Note note : draft.footnotes().notes()) {
            List<Segment> inNote = inferences.nested(Segmenter.segments(note.content(), draft.readers(), inlines));
            footnotes.add(new Footnote(note.label(), assembler.blocks(inNote)));
            all.addAll(inNote);
        }
        // from here on the inferences know the credits and the entries of the footnotes too
        Stream.of(draft.footnotes().entries(), draft.frame().entries(on), inferences.entries())
                .forEach(entries -> entries.forEach(entry -> report.add(reported(entry, paths, null))));
        List<Credit> credits = new ArrayList<>(metadata.credits());
        credits.addAll(inferences.credits());
        Metadata completed = draft.frame()
                .completed(metadata, on)
                .cover(resolver.resolve(metadata.cover(), new Place.Field("metadata.cover")))
                .credits(credits)
                .build();
        Article article = new Article(completed, blocks, footnotes);
        report(all, assembler.indexes(article), paths, report);
        Article titled = stated ? article : Tooltips.withoutGenerated(article);
        // compares addresses, and so comes before they change
        new LostLinks(titled, paths, report).report(content);
        return SessionParameters.remove(titled, on, report);
    }

    /** Returns the lines whose roles the model decides. */
    public Lines lines(Element content, Metadata metadata) {
        ElementPaths paths = new ElementPaths(content);
        ReportBuilder report = new ReportBuilder();
        return draft(content, metadata, new ImageResolver(images, paths, report), paths, report)
                .lines();
    }

    /** Returns true if a content has text, hidden text included. */
    public boolean hasText(Element content) {
        return BoxTree.of(content, deepest).lines().stream().anyMatch(Box.Line::hasText);
    }

    /**
     * An article before the roles of its lines are known.
     *
     * @param segments those of the body, without the lines of the frame whose rules are on
     * @param lines the lines among the segments, without all lines of the frame
     */
    private record Draft(
            Footnotes footnotes,
            InlineBuilder inlines,
            ElementReaders readers,
            ArchiveFrame frame,
            List<Segment> segments,
            Lines lines) {}

    private Draft draft(
            Element content, Metadata metadata, ImageResolver resolver, ElementPaths paths, ReportBuilder report) {
        Box.Block clean = Cleaner.clean(layout(content, report), cleaning, paths, report);
        Footnotes footnotes = ReferenceSection.add(MarkedFootnotes.find(resolver.resolve(clean), on), on);
        InlineBuilder inlines = new InlineBuilder(footnotes.labels());
        ElementReaders readers = ElementReaders.of(on);
        List<Segment> read = Segmenter.segments(footnotes.body(), readers, inlines);
        boolean formatted = StatedMarkup.isFormatted(content);
        ArchiveFrame frame = ArchiveFrame.find(read, metadata, formatted);
        List<Segment> segments = frame.without(read, on);
        Lines lines = Lines.of(
                segments.stream().filter(segment -> !frame.holds(segment)).toList(),
                metadata.account() == null ? null : metadata.account().name(),
                formatted);
        return new Draft(footnotes, inlines, readers, frame, segments, lines);
    }

    /** Lays out a content. If the source hides everything, the outermost hidden elements are shown. */
    private Box.Block layout(Element content, ReportBuilder report) {
        Box.Block tree = BoxTree.of(content, deepest);
        if (cleaning.showsAnything(tree)) {
            return tree;
        }
        // the original page may have had a dark background
        for (TextStyle page : List.of(TextStyle.ROOT, TextStyle.ROOT.setOff())) {
            Box.Block revealed = BoxTree.revealing(content, deepest, page);
            if (cleaning.showsAnything(revealed)) {
                report.doubted(
                        "hidden-content",
                        Category.HIDDEN,
                        "",
                        null,
                        "the source hides all of its content; the outermost hidden elements are shown");
                return revealed;
            }
        }
        return tree;
    }

    /** Returns the decision about each line, keyed by identity. The model decides no line of the frame. */
    private IdentityHashMap<Segment.Text, Decision> decisions(Draft draft, boolean stated) {
        Lines lines = draft.lines();
        ArchiveFrame frame = draft.frame();
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

    private static ReportEntry reported(PendingEntry entry, ElementPaths paths, @Nullable Integer block) {
        return new ReportEntry(
                entry.action(),
                entry.rule(),
                entry.category(),
                entry.text(),
                entry.at() == null ? null : paths.of(entry.at()),
                entry.certainty(),
                entry.reasons(),
                block);
    }

    private static void report(
            List<Segment> segments,
            IdentityHashMap<Segment, @Nullable Integer> blocks,
            ElementPaths paths,
            ReportBuilder report) {
        for (Segment segment : segments) {
            PendingEntry entry = segment.inferred() == null ? nearMiss(segment) : segment.inferred();
            if (entry != null) {
                report.add(reported(entry, paths, blocks.get(segment)));
            }
            if (segment instanceof Segment.Composite composite) {
                composite.parts().forEach(part -> report(part, blocks, paths, report));
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
