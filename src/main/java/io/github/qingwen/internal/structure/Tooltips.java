package io.github.qingwen.internal.structure;

import io.github.qingwen.internal.text.Url;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Drops titles of links and images that editors generate: those without information or that repeat the text. */
final class Tooltips {
    private static final Set<String> NOTHING = Set.of("null", "undefined");
    private static final Pattern FILE_NAME = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|webp|svg|bmp)");

    private Tooltips() {}

    /** Returns the article with only those titles that authors wrote. */
    static Article withoutGenerated(Article article) {
        boolean hasTitles = article.images().stream().anyMatch(image -> image.title() != null)
                || article.allInlines().anyMatch(inline -> inline instanceof Inline.Link link && link.title() != null);
        return hasTitles ? article.mapInlines(Tooltips::of).mapImages(Tooltips::of) : article;
    }

    private static Inline of(Inline inline) {
        return inline instanceof Inline.Link link && saysNothing(link.title(), Inline.textOf(link.content()))
                ? new Inline.Link(link.url(), link.content())
                : inline;
    }

    private static Image of(Image image) {
        return saysNothing(image.title(), image.alt()) ? image.withTitle(null) : image;
    }

    private static boolean saysNothing(@Nullable String title, @Nullable String shown) {
        return title != null
                && (NOTHING.contains(title)
                        || Url.isHttp(title)
                        || FILE_NAME.matcher(title).matches()
                        || Objects.equals(title.strip(), shown == null ? null : shown.strip()));
    }
}
