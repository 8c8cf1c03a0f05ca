package io.github.qingwen.build;

import io.github.qingwen.image.ImageRules;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Credit;
import io.github.qingwen.model.Footnote;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.Report;
import io.github.qingwen.rule.RuleInfo;
import io.github.qingwen.style.Box;
import io.github.qingwen.style.Places;
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
        rules.addAll(List.of(Grids.RULE, References.NOTES, References.LINKS, Dividers.RULE));
        return rules;
    }

    /**
     * @param metadata as it was read
     * @param on ids of the rules that are on; those of other stages are passed over
     */
    public static Article build(
            Box.Block root, Metadata metadata, ImageRules images, Set<String> on, Places places, Report.Builder report) {
        Pictures pictures = new Pictures(images, places, report);
        Content bare = new Content(pictures, on, places, report);
        NoteElements notes = NoteElements.of(root);
        References references = References.of(notes.root(), bare);
        Set<String> labels = new HashSet<>(references.labels());
        labels.addAll(notes.labels());
        Content content = bare.withNotes(labels);
        List<Part> parts = Flattener.parts(references.root(), content);
        Draft draft = new Draft(parts, content);
        List<Block> blocks = content.blocks(Dividers.withoutEnds(Inferences.article(parts, draft), content));
        List<Footnote> footnotes = new ArrayList<>(references.footnotes(content));
        footnotes.addAll(notes.footnotes(content));
        return new Article(complete(metadata, draft.credits(), pictures), blocks, footnotes);
    }

    private static Metadata complete(Metadata metadata, List<Credit> found, Pictures pictures) {
        List<Credit> credits = new ArrayList<>(metadata.credits());
        credits.addAll(found);
        return metadata.toBuilder()
                .cover(pictures.real(metadata.cover(), "metadata.cover"))
                .credits(credits)
                .build();
    }
}
