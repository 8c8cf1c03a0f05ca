package io.github.qingwen.dress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Accounting;
import io.github.qingwen.Conversion;
import io.github.qingwen.Qingwen;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import io.github.qingwen.render.html.HtmlRenderer;
import io.github.qingwen.rule.Preset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** However an editor dresses an article, the same article comes back. */
class DresserTest {
    /** The share of articles, in percent, that come back with every block as it was. */
    private static final double LEAST_SHARE = 95;

    private final Qingwen qingwen = Qingwen.create();
    private final Qingwen faithful = Qingwen.builder().preset(Preset.FAITHFUL).build();

    @Provide
    Arbitrary<List<Block>> articles() {
        return Undressed.articles();
    }

    @Property
    void anArticleComesBackFromEveryDress(
            @ForAll("articles") List<Block> blocks, @ForAll Dress dress, @ForAll long seed) {
        List<Block> wanted = writable(blocks, dress);
        String html = new Dresser(dress, seed).html(wanted);

        Conversion conversion = qingwen.convert(html);
        List<Block> got = conversion.article().blocks();

        // roles are weighed, not stated: nearly every article comes back, and of the others not a word is lost
        Statistics.label("comes back").collect(got.equals(wanted));
        Statistics.label("comes back")
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= LEAST_SHARE));
        assertThat(Accounting.missingCharacters(html, conversion)).as(html).isEmpty();
        assertThat(Accounting.missingImages(html, conversion)).as(html).isEmpty();
    }

    @Property
    void theCleanHtmlOfAnArticleIsThatArticle(@ForAll("articles") List<Block> blocks) {
        String html = HtmlRenderer.create().render(new Article(null, blocks, null));

        assertThat(faithful.convert(html).article().blocks()).as(html).isEqualTo(blocks);
    }

    /** The article as the editor can write it: captions begin with its mark, its quotations have titles or not. */
    private static List<Block> writable(List<Block> blocks, Dress dress) {
        List<Block> marked = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Figure figure && !figure.caption().isEmpty()) {
                String words = dress.captionMark() + Inline.textOf(figure.caption());
                marked.add(new Block.Figure(figure.images(), List.of(new Inline.Text(words))));
            } else if (block instanceof Block.Quote quote && !dress.hasTitledQuotes()) {
                marked.add(new Block.Quote(List.of(), quote.blocks()));
            } else {
                marked.add(block);
            }
        }
        return marked;
    }
}
