package io.github.qingwen.fit;

import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Credit;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import io.github.qingwen.render.json.JsonReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The labels of the project's own articles: what their reviewed conversions say that each line is. */
final class Goldens {
    private final List<Object> headings = new ArrayList<>();
    private final List<Object> captions = new ArrayList<>();
    private final List<Object> lists = new ArrayList<>();
    private final List<Object> quotes = new ArrayList<>();

    private Goldens() {}

    /** Returns the labels of a conversion, in the form of those made by eye. */
    static JsonNode labels(String json) {
        Article article = JsonReader.create().read(json);
        Goldens labels = new Goldens();
        article.blocks().forEach(block -> labels.add(block, false));
        Map<String, Object> gold = new LinkedHashMap<>();
        gold.put(
                "title",
                article.metadata().title() == null ? "" : article.metadata().title());
        gold.put("headings", labels.headings);
        gold.put("captions", labels.captions);
        gold.put(
                "credits",
                article.metadata().credits().stream().map(Goldens::credit).toList());
        gold.put("quotes", labels.quotes);
        if (!labels.lists.isEmpty()) {
            gold.put("lists", labels.lists);
        }
        return new ObjectMapper().valueToTree(gold);
    }

    private static String credit(Credit credit) {
        return credit.role() + String.join("", credit.names());
    }

    private void add(Block block, boolean quoted) {
        if (block instanceof Block.Heading heading) {
            headings.add(Inline.textOf(heading.content()));
        } else if (block instanceof Block.Figure figure && !figure.caption().isEmpty()) {
            Image last = figure.images().get(figure.images().size() - 1);
            captions.add(List.of(last.url(), Inline.textOf(figure.caption())));
        } else if (block instanceof Block.ListBlock list) {
            lists.add(list.items().stream().map(item -> text(item.blocks())).toList());
            list.items().forEach(item -> item.blocks().forEach(inner -> add(inner, false)));
        } else if (block instanceof Block.Quote quote) {
            if (!quote.title().isEmpty()) {
                quotes.add(Inline.textOf(quote.title()));
            }
            quote.blocks().forEach(inner -> add(inner, true));
        } else if (quoted && block instanceof Block.Paragraph paragraph) {
            Inline.textOf(paragraph.content()).lines().forEach(quotes::add);
        }
    }

    private static String text(List<Block> blocks) {
        return new Article(null, blocks, null).text();
    }
}
