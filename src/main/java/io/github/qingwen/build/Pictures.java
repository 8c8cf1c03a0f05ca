package io.github.qingwen.build;

import io.github.qingwen.image.ImageRules;
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
        Optional<String> source = ImageSource.of(element);
        if (source.isEmpty()) {
            String what = ImageSource.painted(element).orElse('<' + element.normalName() + '>');
            report.removed("image-without-address", Category.IMAGE, what, places.of(element));
            return Optional.empty();
        }
        String url = real(source.get(), places.of(element));
        Size size = Size.of(element);
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

    /** Pixels, as far as the element states them. */
    record Size(@Nullable Integer width, @Nullable Integer height) {
        /** {@code data-w} and {@code data-ratio} (height over width) tell its own size, the rest how it is shown. */
        static Size of(Element img) {
            Double width = number(img.attr("data-w"));
            Double ratio = number(img.attr("data-ratio"));
            if (width != null && width >= 1) {
                return new Size(round(width), ratio == null || ratio <= 0 ? null : round(width * ratio));
            }
            return new Size(round(shown(img, "width")), round(shown(img, "height")));
        }

        /** The attribute, else the style, where it says pixels. */
        private static @Nullable Double shown(Element img, String side) {
            Double attribute = number(img.attr(side));
            return attribute != null ? attribute : number(inStyle(img.attr("style"), side + ':'));
        }

        private static String inStyle(String style, String property) {
            for (String declaration : style.split(";")) {
                String plain = declaration.replace(" ", "").replace("!important", "");
                if (plain.startsWith(property)) {
                    return plain.substring(property.length());
                }
            }
            return "";
        }

        private static @Nullable Integer round(@Nullable Double pixels) {
            return pixels == null || pixels < 1 || pixels > 100_000 ? null : (int) Math.round(pixels);
        }

        private static @Nullable Double number(String text) {
            String digits = text.strip();
            if (digits.endsWith("px")) {
                digits = digits.substring(0, digits.length() - 2).strip();
            }
            boolean number = !digits.isEmpty() && digits.length() <= 24
                    && digits.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
            if (!number) {
                return null;
            }
            try {
                return Double.valueOf(digits);
            } catch (NumberFormatException e) {
                return null;
            }
        }
    }
}
