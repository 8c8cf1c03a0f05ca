package io.github.qingwen;

import io.github.qingwen.internal.Resources;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A Markdown document comes back from the HTML that a formatter makes of it, whatever the theme. The formatter runs in
 * Node; without {@code npm ci --prefix src/test/node} this test is skipped.
 */
class FormatterTest {
    private static final List<String> NAMES = List.of("guide", "math", "talk", "english", "recipe", "release");

    @Test
    void documentComesBackFromEveryTheme() throws IOException, InterruptedException {
        List<String> documents = NAMES.stream()
                .map(name -> Resources.text(FormatterTest.class, "formatter/" + name + ".md"))
                .toList();
        List<JsonNode> dressed = NodeScript.run("dress.mjs", "@wenyan-md/core", documents);

        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < documents.size(); i++) {
            Article document =
                    Qingwen.create().convert("---\n---\n" + documents.get(i)).article();
            for (Map.Entry<String, JsonNode> theme : dressed.get(i).properties()) {
                Article article =
                        Qingwen.create().convert(theme.getValue().asString()).article();
                softly.assertThat(stated(article))
                        .as(NAMES.get(i) + " in " + theme.getKey())
                        .isEqualTo(stated(document));
            }
        }
        softly.assertAll();
    }

    /** Returns the title and the blocks, without spaces in formulas and the alignment of columns. */
    private static List<Object> stated(Article article) {
        List<Object> stated = new ArrayList<>();
        stated.add(Objects.toString(article.metadata().title()));
        Article spaceless = article.mapInlines(inline -> inline instanceof Inline.Formula formula
                ? new Inline.Formula(formula.latex().replaceAll("\\s", ""))
                : inline);
        for (Block block : spaceless.blocks()) {
            if (block instanceof Block.Table table) {
                stated.add(new Block.Table(table.caption(), List.of(), table.header(), table.rows()));
            } else if (block instanceof Block.Formula formula) {
                stated.add(new Block.Formula(formula.latex().replaceAll("\\s", "")));
            } else {
                stated.add(block);
            }
        }
        return stated;
    }
}
