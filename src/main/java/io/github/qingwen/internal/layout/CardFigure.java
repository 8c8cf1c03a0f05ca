package io.github.qingwen.internal.layout;

import io.github.qingwen.internal.css.Declarations;
import io.github.qingwen.internal.image.ImageSize;
import io.github.qingwen.internal.text.Url;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.CardKind;
import io.github.qingwen.model.Image;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Cards in this library's clean HTML: {@code figure} elements whose attribute {@code data-card} is the kind. */
final class CardFigure {
    private static final String DETAIL = "data-card-";

    private CardFigure() {}

    /** Returns the card for a figure, or null if it is none. */
    static Block.@Nullable Card card(Element figure) {
        CardKind kind = kind(figure.attr("data-card"));
        if (kind == null) {
            return null;
        }
        Map<String, String> details = new LinkedHashMap<>();
        for (Attribute attribute : figure.attributes()) {
            if (attribute.getKey().startsWith(DETAIL)) {
                details.put(attribute.getKey().substring(DETAIL.length()), attribute.getValue());
            }
        }
        return new Block.Card(
                kind,
                figure.attr("data-title"),
                Url.followable(figure.attr("data-url")),
                figure.attr("data-description"),
                cover(figure),
                details);
    }

    /** Returns a kind of this version, or null. Text in a figure of another kind stays text. */
    private static @Nullable CardKind kind(String id) {
        return CardKind.values().stream()
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Image cover(Element figure) {
        Element img = figure.selectFirst("img[src]");
        if (img == null) {
            return null;
        }
        ImageSize size = ImageSize.natural(img, Declarations.parse(img.attr("style")));
        return new Image(img.attr("src"), img.attr("alt"), img.attr("title"), size.width(), size.height(), null);
    }
}
