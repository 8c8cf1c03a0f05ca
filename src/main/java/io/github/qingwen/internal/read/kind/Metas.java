package io.github.qingwen.internal.read.kind;

import io.github.qingwen.internal.text.FirstText;
import io.github.qingwen.internal.text.Whitespace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The {@code meta} elements of a page's head that have content. Immutable. */
public final class Metas {
    private final Map<String, String> contents = new HashMap<>();

    public Metas(Document page) {
        for (Element meta : page.head().getElementsByTag("meta")) {
            String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
            if (!Whitespace.isBlank(meta.attr("content"))) {
                contents.putIfAbsent(name, meta.attr("content").strip());
            }
        }
    }

    /** Returns the content of the first of these names or properties that has one, or null. */
    public @Nullable String first(String... names) {
        return FirstText.of(List.of(names), contents::get);
    }
}
