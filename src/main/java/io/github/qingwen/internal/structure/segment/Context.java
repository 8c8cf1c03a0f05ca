package io.github.qingwen.internal.structure.segment;

import io.github.qingwen.internal.layout.ElementPaths;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.BlockAssembler;
import io.github.qingwen.internal.structure.card.Cards;
import io.github.qingwen.internal.structure.inline.ImageResolver;
import io.github.qingwen.internal.structure.inline.InlineBuilder;
import io.github.qingwen.internal.text.Links;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import io.github.qingwen.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the readers and inferences need of one conversion: how to make inlines, images, cards and nested blocks. */
public final class Context {
    private final ImageResolver pictures;
    private final InlineBuilder inlines;
    private final Set<String> on;
    private final ElementPaths places;
    private final Report.Builder report;

    public Context(ImageResolver pictures, Set<String> on, ElementPaths places, Report.Builder report) {
        this(pictures, Set.of(), on, places, report);
    }

    private Context(ImageResolver pictures, Set<String> notes, Set<String> on, ElementPaths places, Report.Builder report) {
        this.pictures = pictures;
        this.inlines = new InlineBuilder(pictures, notes);
        this.on = on;
        this.places = places;
        this.report = report;
    }

    /** The same, where raised numbers point at notes with these labels. */
    public Context withNotes(Set<String> labels) {
        return new Context(pictures, labels, on, places, report);
    }

    /** @param rule its id */
    public boolean isOn(String rule) {
        return on.contains(rule);
    }

    public Report.Builder report() {
        return report;
    }

    public String place(List<Run> runs) {
        return places.of(runs.get(0).element());
    }

    public List<Inline> inlines(List<Run> runs) {
        return inlines.inlines(runs);
    }

    /** A picture that stands alone keeps where a tap on it leads; one in a line has the link around it. */
    public Optional<Image> figureImage(Run.Atom atom) {
        return pictures.image(atom.element()).map(image -> image.withLink(Links.usable(atom.style().link())));
    }

    public Optional<Block> card(Element element) {
        return Cards.card(element).map(card -> new Block.Card(
                card.kind(), card.title(), card.url(), card.description(),
                pictures.real(card.cover(), places.of(element)), card.details()));
    }

    /** What the parts have become, the rest as paragraphs. */
    public List<Block> blocks(List<Segment> parts) {
        return BlockAssembler.blocks(parts, this);
    }
}
