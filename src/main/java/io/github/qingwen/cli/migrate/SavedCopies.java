package io.github.qingwen.cli.migrate;

import io.github.qingwen.Conversion;
import io.github.qingwen.internal.image.ImageRules;
import io.github.qingwen.internal.image.ImageSource;
import io.github.qingwen.internal.text.Url;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Copies of images that a browser saves beside a page and refers to in {@code src}. Not thread-safe. */
final class SavedCopies {
    private final List<Conversion> conversions;
    private @Nullable Map<String, String> copies;

    /** @param conversions of the page's articles */
    SavedCopies(List<Conversion> conversions) {
        this.conversions = conversions;
    }

    /** Returns the relative address of an image's copy, or null. */
    @Nullable String of(String url) {
        if (copies == null) {
            copies = read(conversions);
        }
        return copies.get(url);
    }

    private static Map<String, String> read(List<Conversion> conversions) {
        Map<String, String> copies = new HashMap<>();
        for (Conversion conversion : conversions) {
            for (Element img : conversion.content().select("img[src]")) {
                String url = ImageSource.of(img);
                String copy = img.attr("src").strip();
                if (url != null && isRelative(copy)) {
                    copies.putIfAbsent(
                            Url.withScheme(ImageRules.standard().resolve(url).url()), copy);
                }
            }
        }
        return copies;
    }

    /**
     * Returns true for an address relative to the page's folder. An address that starts with a slash is relative to its
     * site.
     */
    static boolean isRelative(String url) {
        return !url.isBlank() && !Url.isAbsolute(url) && "/\\#?".indexOf(url.charAt(0)) < 0;
    }
}
