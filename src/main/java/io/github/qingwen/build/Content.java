package io.github.qingwen.build;

import io.github.qingwen.model.Block;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import io.github.qingwen.report.Report;
import io.github.qingwen.style.Places;
import io.github.qingwen.style.Run;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the readers and inferences need of one conversion: how to make inlines, images, cards and nested blocks. */
final class Content {
    private final Pictures pictures;
    private final InlineBuilder inlines;
    private final Set<String> on;
    private final Places places;
    private final Report.Builder report;

    Content(Pictures pictures, Set<String> on, Places places, Report.Builder report) {
        this(pictures, Set.of(), on, places, report);
    }

    private Content(Pictures pictures, Set<String> notes, Set<String> on, Places places, Report.Builder report) {
        this.pictures = pictures;
        this.inlines = new InlineBuilder(pictures, notes);
        this.on = on;
        this.places = places;
        this.report = report;
    }

    /** The same, where raised numbers point at notes with these labels. */
    Content withNotes(Set<String> labels) {
        return new Content(pictures, labels, on, places, report);
    }

    /** @param rule its id */
    boolean isOn(String rule) {
        return on.contains(rule);
    }

    Report.Builder report() {
        return report;
    }

    String place(List<Run> runs) {
        return places.of(runs.get(0).element());
    }

    List<Inline> inlines(List<Run> runs) {
        return inlines.inlines(runs);
    }

    /** A picture that stands alone keeps where a tap on it leads; one in a line has the link around it. */
    Optional<Image> figureImage(Run.Atom atom) {
        return pictures.image(atom.element()).map(image -> image.linkedTo(Links.usable(atom.style().link())));
    }

    Optional<Block> card(Element element) {
        return Cards.card(element).map(card -> new Block.Card(
                card.kind(), card.title(), card.url(), card.description(),
                pictures.real(card.cover(), places.of(element)), card.details()));
    }

    /** What the parts have become, the rest as paragraphs. */
    List<Block> blocks(List<Part> parts) {
        return Assembly.blocks(parts, this);
    }
}
