package io.github.qingwen.internal.structure;

import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.internal.image.ImageRules;
import io.github.qingwen.internal.image.ResolvedAddress;
import io.github.qingwen.internal.layout.Atomic;
import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.ElementPaths;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.text.Url;
import io.github.qingwen.model.Image;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the addresses of lazy loaders and proxies by the real ones, once for each image of an article. The report
 * has an entry for each change, and for each image that is removed because it has no address. A drawn formula without
 * known LaTeX becomes a placeholder, with a doubt.
 */
final class ImageResolver {
    private static final String FORMULA = "[公式]";

    private final ImageRules rules;
    private final ElementPaths paths;
    private final ReportBuilder report;

    ImageResolver(ImageRules rules, ElementPaths paths, ReportBuilder report) {
        this.rules = rules;
        this.paths = paths;
        this.report = report;
    }

    /** Returns the tree with resolved images and without images that have no address. */
    Box.Block resolve(Box.Block block) {
        return block.mapLines(this::resolve);
    }

    private Box.@Nullable Line resolve(Box.Line line) {
        if (!hasAtom(line)) {
            return line;
        }
        List<Run> resolved = new ArrayList<>(line.runs().size());
        for (Run run : line.runs()) {
            Run kept = run instanceof Run.Atom atom ? resolve(atom) : run;
            if (kept != null) {
                resolved.add(kept);
            }
        }
        return resolved.isEmpty() ? null : new Box.Line(resolved);
    }

    private static boolean hasAtom(Box.Line line) {
        for (Run run : line.runs()) {
            if (run instanceof Run.Atom) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Run resolve(Run.Atom atom) {
        Atomic content = atom.content();
        if (content instanceof Atomic.Formula || content instanceof Atomic.Emoji || content instanceof Atomic.Raw) {
            return atom;
        }
        if (content instanceof Atomic.Card card) {
            Image cover = card.block().cover();
            return cover == null
                    ? atom
                    : atom.with(new Atomic.Card(card.block().toBuilder()
                            .cover(real(cover, () -> paths.of(atom.element())))
                            .build()));
        }
        if (content instanceof Atomic.Picture picture && picture.hasAddress()) {
            return atom.with(picture.with(real(picture.image(), () -> paths.of(atom.element()))));
        }
        if (content instanceof Atomic.DrawnFormula) {
            report.doubted(
                    "formula-not-read",
                    Category.IMAGE,
                    FORMULA,
                    paths.of(atom.element()),
                    "the drawing of a formula does not say what it shows");
            return atom.with(new Atomic.Emoji(FORMULA));
        }
        report.removed(
                "image-without-address",
                Category.IMAGE,
                '<' + atom.element().normalName() + '>',
                paths.of(atom.element()));
        return null;
    }

    /**
     * Returns the image with its real address; null for null.
     *
     * @param place the place of the image in the report
     */
    @Nullable Image resolve(@Nullable Image image, Place place) {
        return image == null ? null : real(image, () -> place);
    }

    /** @param place evaluated only for a report entry */
    private Image real(Image image, Supplier<Place> place) {
        ResolvedAddress real = rules.resolve(image.url());
        if (real.wasProxied()) {
            report.changed(String.join(" ", real.rules()), Category.IMAGE, image.url(), place.get(), real.url());
        }
        String url = Url.withScheme(real.url());
        return url.equals(image.url()) ? image : image.withUrl(url);
    }
}
