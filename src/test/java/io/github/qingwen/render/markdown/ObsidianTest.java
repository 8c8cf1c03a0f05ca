package io.github.qingwen.render.markdown;

import static io.github.qingwen.model.ArticleParts.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Metadata;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Obsidian's users expect of a note. */
class ObsidianTest {
    private static final MarkdownRenderer OBSIDIAN =
            MarkdownRenderer.builder().frontMatter(FrontMatterStyle.OBSIDIAN).build();

    private static String render(Metadata metadata, Block... blocks) {
        return OBSIDIAN.render(new Article(metadata, List.of(blocks), null));
    }

    @Test
    void aTagOfWhichNothingIsLeftIsDoubted() {
        Article article =
                new Article(Metadata.builder().tags(List.of("+++", "茶")).build(), null, null);

        assertThat(OBSIDIAN.render(article)).isEqualTo("---\ntags:\n- 茶\n---\n");
        assertThat(OBSIDIAN.doubts(article)).extracting("text").containsExactly("tags: +++");
    }

    @Test
    void aliasesAreTheTitleAndThoseOfThePost() {
        Metadata metadata = Metadata.builder()
                .title("渡口")
                .extra(Map.of("aliases", List.of("老渡口")))
                .build();

        assertThat(render(metadata)).isEqualTo("---\naliases:\n- 渡口\n- 老渡口\n---\n");
    }

    @Test
    void aBoxWithATitleIsACallOut() {
        Block quote = new Block.Quote(List.of(text("茶单")), List.of(paragraph("绿茶")));

        assertThat(render(Metadata.EMPTY, quote)).isEqualTo("> [!note] 茶单\n>\n> 绿茶\n");
    }
}
