package io.github.qingwen.internal.structure;

import io.github.qingwen.internal.image.ImageRules;
import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.ElementPaths;
import io.github.qingwen.internal.structure.element.FlexTableReader;
import io.github.qingwen.internal.structure.footnote.MarkedFootnotes;
import io.github.qingwen.internal.structure.footnote.ReferenceSection;
import io.github.qingwen.internal.structure.inline.ImageResolver;
import io.github.qingwen.internal.structure.segment.Context;
import io.github.qingwen.internal.structure.segment.DocumentStatistics;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Credit;
import io.github.qingwen.model.Footnote;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.Report;
import io.github.qingwen.rule.RuleInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** From the clean tree and the metadata to the article. */
public final class ArticleBuilder {
    private ArticleBuilder() {}

    /** What is inferred from looks, in order, and what else can be switched here. */
    public static List<RuleInfo> rules() {
        List<RuleInfo> rules = new ArrayList<>(Inferences.all());
        rules.addAll(List.of(FlexTableReader.RULE, ReferenceSection.NOTES, ReferenceSection.LINKS, Dividers.RULE));
        return rules;
    }

    /**
     * @param metadata as it was read
     * @param on ids of the rules that are on; those of other stages are passed over
     */
    public static Article build(
            Box.Block root, Metadata metadata, ImageRules images, Set<String> on, ElementPaths places, Report.Builder report) {
        ImageResolver pictures = new ImageResolver(images, places, report);
        Context bare = new Context(pictures, on, places, report);
        MarkedFootnotes notes = MarkedFootnotes.of(root);
        ReferenceSection references = ReferenceSection.of(notes.root(), bare);
        Set<String> labels = new HashSet<>(references.labels());
        labels.addAll(notes.labels());
        Context content = bare.withNotes(labels);
        List<Segment> parts = Segmenter.parts(references.root(), content);
        DocumentStatistics draft = new DocumentStatistics(parts, content);
        List<Block> blocks = content.blocks(Dividers.withoutEnds(Inferences.article(parts, draft), content));
        List<Footnote> footnotes = new ArrayList<>(references.footnotes(content));
        footnotes.addAll(notes.footnotes(content));
        return new Article(complete(metadata, draft.credits(), pictures), blocks, footnotes);
    }

    private static Metadata complete(Metadata metadata, List<Credit> found, ImageResolver pictures) {
        List<Credit> credits = new ArrayList<>(metadata.credits());
        credits.addAll(found);
        return metadata.toBuilder()
                .cover(pictures.real(metadata.cover(), "metadata.cover"))
                .credits(credits)
                .build();
    }
}
