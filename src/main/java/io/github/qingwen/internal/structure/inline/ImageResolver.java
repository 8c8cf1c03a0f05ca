package io.github.qingwen.internal.structure.inline;

import io.github.qingwen.internal.image.ImageRules;
import io.github.qingwen.internal.image.ImageSize;
import io.github.qingwen.internal.image.ImageSource;
import io.github.qingwen.internal.image.ResolvedAddress;
import io.github.qingwen.internal.layout.ElementPaths;
import io.github.qingwen.model.Image;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.Report;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** From {@code img} elements to images with real addresses; each address that was not real is in the report. */
public final class ImageResolver {
    /** What editors write for want of a better word. */
    private static final Set<String> SAYS_NOTHING = Set.of("image", "img", "图片", "picture");

    private final ImageRules rules;
    private final ElementPaths places;
    private final Report.Builder report;

    public ImageResolver(ImageRules rules, ElementPaths places, Report.Builder report) {
        this.rules = rules;
        this.places = places;
        this.report = report;
    }

    /** @return empty where the element has no address; that is reported */
    public Optional<Image> image(Element element) {
        Optional<String> source = ImageSource.of(element).or(() -> ImageSource.painted(element));
        if (source.isEmpty()) {
            report.removed("image-without-address", Category.IMAGE, '<' + element.normalName() + '>', places.of(element));
            return Optional.empty();
        }
        String url = real(source.get(), places.of(element));
        ImageSize size = ImageSize.of(element);
        String alt = element.attr("alt");
        return Optional.of(new Image(url, SAYS_NOTHING.contains(alt.strip()) ? null : alt, size.width(), size.height(), null));
    }

    /** The same picture at its real address. */
    public @Nullable Image real(@Nullable Image image, String place) {
        return image == null ? null : image.withUrl(real(image.url(), place));
    }

    private String real(String address, String place) {
        ResolvedAddress real = rules.resolve(address);
        if (real.wasProxied()) {
            report.changed(String.join(" ", real.rules()), Category.IMAGE, address, place, real.url());
        }
        return real.url().startsWith("//") ? "https:" + real.url() : real.url();
    }
}
