package io.github.qingwen.build;

import io.github.qingwen.image.ImageRules;
import io.github.qingwen.image.ImageSize;
import io.github.qingwen.image.ImageSource;
import io.github.qingwen.image.RealAddress;
import io.github.qingwen.model.Image;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.Report;
import io.github.qingwen.style.Places;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** From {@code img} elements to images with real addresses; each address that was not real is in the report. */
final class Pictures {
    /** What editors write for want of a better word. */
    private static final Set<String> SAYS_NOTHING = Set.of("image", "img", "图片", "picture");

    private final ImageRules rules;
    private final Places places;
    private final Report.Builder report;

    Pictures(ImageRules rules, Places places, Report.Builder report) {
        this.rules = rules;
        this.places = places;
        this.report = report;
    }

    /** @return empty where the element has no address; that is reported */
    Optional<Image> image(Element element) {
        Optional<String> source = ImageSource.of(element).or(() -> ImageSource.painted(element));
        if (source.isEmpty()) {
            report.removed("image-without-address", Category.IMAGE, '<' + element.normalName() + '>', places.of(element));
            return Optional.empty();
        }
        String url = real(source.get(), places.of(element));
        ImageSize size = ImageSize.of(element);
        String alt = element.attr("alt");
        return Optional.of(new Image(url, SAYS_NOTHING.contains(alt.strip()) ? null : alt, size.width(), size.height()));
    }

    /** The same picture at its real address. */
    @Nullable Image real(@Nullable Image image, String place) {
        return image == null ? null : image.at(real(image.url(), place));
    }

    private String real(String address, String place) {
        RealAddress real = rules.resolve(address);
        if (real.wasProxied()) {
            report.changed(String.join(" ", real.rules()), Category.IMAGE, address, place, real.url());
        }
        return real.url().startsWith("//") ? "https:" + real.url() : real.url();
    }
}
