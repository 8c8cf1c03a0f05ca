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
import io.github.qingwen.internal.structure.line.Lines;
import io.github.qingwen.internal.structure.role.RoleModel;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.Category;
import io.github.qingwen.rule.CleaningRule;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The stages from an article's content to its blocks, with the rules of one converter. Immutable and thread-safe. */
public final class Pipeline {
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
        this.cleaning = CleaningRules.of(on, own);
        this.images = images;
    }

    /** Returns the rules of all stages, in order of application. */
    public static List<Rule<?>> rules() {
        return Stream.of(CleaningRules.all(), ArticleBuilder.rules())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Returns the article of a content.
     *
     * @param content the element that holds the article; it is read, never changed
     * @param metadata the metadata as read
     * @param report receives everything that was left out, moved, changed, doubted or inferred
     */
    public Article article(Element content, Metadata metadata, ReportBuilder report) {
        ElementPaths paths = new ElementPaths(content);
        return ArticleBuilder.build(clean(content, paths, report), metadata, images, on, model, paths, report);
    }

    /** Returns the lines of a content as they are before their roles are decided. */
    public Lines lines(Element content, Metadata metadata) {
        ElementPaths paths = new ElementPaths(content);
        return ArticleBuilder.lines(clean(content, paths, new ReportBuilder()), metadata, on, model, paths);
    }

    /** Returns true if a content has text, hidden text included. */
    public boolean hasText(Element content) {
        return hasText(BoxTree.of(content, deepest));
    }

    private static boolean hasText(Box box) {
        return box instanceof Box.Line line
                ? line.hasText()
                : ((Box.Block) box).children().stream().anyMatch(Pipeline::hasText);
    }

    private Box.Block clean(Element content, ElementPaths paths, ReportBuilder report) {
        return Cleaner.clean(layout(content, report), cleaning, paths, report);
    }

    /** Lays out a content. If the source hides everything, the outermost hidden elements are shown. */
    private Box.Block layout(Element content, ReportBuilder report) {
        Box.Block tree = BoxTree.of(content, deepest);
        if (cleaning.showAnything(tree)) {
            return tree;
        }
        // the original page may have had a dark background
        for (TextStyle page : List.of(TextStyle.ROOT, TextStyle.ROOT.setOff())) {
            Box.Block revealed = BoxTree.revealing(content, deepest, page);
            if (cleaning.showAnything(revealed)) {
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
}
