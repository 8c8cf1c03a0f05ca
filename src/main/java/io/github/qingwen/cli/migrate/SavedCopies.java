package io.github.qingwen.cli.migrate;

import io.github.qingwen.Source;
import io.github.qingwen.internal.image.ImageRules;
import io.github.qingwen.internal.image.ImageSource;
import io.github.qingwen.internal.text.Url;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The copies of pictures that a browser saves beside a page, and names in {@code src}. Not thread-safe. */
final class SavedCopies {
    private final Source source;
    private @Nullable Map<String, String> copies;

    SavedCopies(Source source) {
        this.source = source;
    }

    /** Returns the relative address of the copy of a picture; null for none. */
    @Nullable String of(String url) {
        if (copies == null) {
            copies = read(source);
        }
        return copies.get(url);
    }

    private static Map<String, String> read(Source source) {
        Map<String, String> copies = new HashMap<>();
        for (Element content : source.contents()) {
            for (Element img : content.select("img[src]")) {
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

    /** Returns true for an address below the folder of what states it; one with a slash first is a site's own. */
    static boolean isRelative(String url) {
        return !url.isBlank() && !Url.isAbsolute(url) && "/\\#?".indexOf(url.charAt(0)) < 0;
    }
}
