package io.github.qingwen.render.markdown;

import io.github.qingwen.model.Article;
import io.github.qingwen.model.Footnote;
import io.github.qingwen.model.Inline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Footnotes that hold a URL, as links in place of their references. */
final class NotesAsLinks {
    private NotesAsLinks() {}

    /** Returns an article with links, {@code [6]}, to the first URL in each footnote, and without those footnotes. */
    static Article in(Article article) {
        Map<String, String> urls = new LinkedHashMap<>();
        for (Footnote note : article.footnotes()) {
            note.blocks().stream()
                    .flatMap(block -> block.links().stream())
                    .findFirst()
                    .ifPresent(url -> urls.putIfAbsent(note.label(), url));
        }
        List<Footnote> others = article.footnotes().stream()
                .filter(note -> !urls.containsKey(note.label()))
                .toList();
        return article.withFootnotes(others).mapInlines(inline -> {
            String url = inline instanceof Inline.FootnoteReference reference ? urls.get(reference.label()) : null;
            return url == null ? inline : link(url, (Inline.FootnoteReference) inline);
        });
    }

    private static Inline link(String url, Inline.FootnoteReference reference) {
        return new Inline.Link(url, List.of(new Inline.Text('[' + reference.label() + ']')));
    }
}
