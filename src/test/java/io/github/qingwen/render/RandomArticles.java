package io.github.qingwen.render;

import io.github.qingwen.model.Account;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.CardKind;
import io.github.qingwen.model.Credit;
import io.github.qingwen.model.Footnote;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import io.github.qingwen.model.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Makes random articles full of characters that are markup in some output. */
public final class RandomArticles {
    // spotless:off
    private static final List<String> WORDS = List.of(
            "茶园", "清明前后", "山", "，", "。", "“好”", "《江行》", "（注）", "！", "——", "、", "…", "word", "A", "7", "100%", " ", " ",
            "　", "*", "**", "_", "__", "snake_case", "`", "``", "~", "~~", "#", "# ", "## 题", "-", "- ", "+ ", "1. ", "12) ", ">",
            "> ", "|", "a|b", "<b>", "</p>", "<!--", "<script>", "&amp;", "&#65;", "& ", "[", "]", "](", "[x](y)", "![", "[^1]", "[1]:",
            "\\", "\\*", "!", "=", "===", "---", ":--", "***", "http://a.b/c_d", "😂", "👨‍👩‍👧", "שלום", "$", "{{ x }}", "\t");
    // spotless:on

    private static final List<String> URLS = List.of(
            "https://example.com/a",
            "https://example.com/a_(b)",
            "https://example.com/路?x=1&copy=2#f",
            "/relative/path",
            "https://example.com/a b",
            "https://example.com/<x>",
            "mailto:a@example.com");

    private final Random random;

    public RandomArticles(long seed) {
        this.random = new Random(seed);
    }

    /** Returns the words that a seed gives. */
    public static String words(long seed) {
        return new RandomArticles(seed).words(4);
    }

    public Article next() {
        return new Article(metadata(), blocks(3, 6), footnotes());
    }

    private Metadata metadata() {
        return Metadata.builder()
                .title(words(4))
                .author(words(2))
                .account(Account.named(words(2)))
                .cover(maybe(() -> Image.of(url())))
                .tags(List.of("标签", "tag: #1"))
                .credits(List.of(new Credit("文", List.of("甲", "乙"))))
                .extra(Map.of("layout", "post", "draft", true, "order", 3))
                .build();
    }

    private List<Footnote> footnotes() {
        return random.nextInt(3) == 0 ? List.of(new Footnote("1", List.of(paragraph()))) : List.of();
    }

    private List<Block> blocks(int depth, int most) {
        return some(most, () -> block(depth));
    }

    private Block block(int depth) {
        return switch (random.nextInt(depth > 0 ? 10 : 6)) {
            case 0 -> new Block.Heading(2 + random.nextInt(5), inlines(1));
            case 1, 2 -> paragraph();
            case 3 ->
                new Block.Figure(
                        some(
                                2,
                                () -> new Image(
                                        "https://img.example.com/" + random.nextInt(99) + ".png",
                                        maybe(() -> words(2)),
                                        maybe(() -> words(2)),
                                        640,
                                        null,
                                        maybe(this::url))),
                        random.nextBoolean() ? inlines(1) : List.of());
            case 4 -> new Block.CodeBlock(maybe(() -> "java"), words(6) + "\n" + words(3) + "\n\n    x");
            case 5 ->
                new Block.Card(CardKind.VIDEO, maybe(() -> words(3)), maybe(this::url), null, null, Map.of("vid", "x"));
            case 6 -> new Block.Quote(random.nextBoolean() ? inlines(1) : List.of(), blocks(depth - 1, 3));
            case 7 ->
                new Block.ListBlock(
                        random.nextBoolean(),
                        1 + random.nextInt(12),
                        some(3, () -> new Block.ListItem(blocks(depth - 1, 2))));
            case 8 -> new Block.Divider();
            default -> table();
        };
    }

    private Block table() {
        int columns = 1 + random.nextInt(3);
        Supplier<Block.Row> row = () -> {
            List<Block.Cell> cells = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                cells.add(Block.Cell.of(some(2, this::paragraph)));
            }
            return new Block.Row(cells);
        };
        return new Block.Table(List.of(), List.of(Block.Alignment.CENTER), List.of(row.get()), some(3, row));
    }

    private Block paragraph() {
        return new Block.Paragraph(inlines(3));
    }

    private List<Inline> inlines(int depth) {
        return some(5, () -> inline(depth));
    }

    private Inline inline(int depth) {
        return switch (random.nextInt(depth > 0 ? 14 : 6)) {
            case 6 -> new Inline.Strong(inlines(depth - 1));
            case 7 -> new Inline.Emphasis(inlines(depth - 1));
            case 8 -> new Inline.Strikethrough(inlines(depth - 1));
            case 9 -> new Inline.Underline(inlines(depth - 1));
            case 10 -> new Inline.Link(url(), inlines(0), maybe(() -> words(2)));
            case 11 -> new Inline.Code(words(2));
            case 12 -> new Inline.LineBreak();
            case 13 -> new Inline.InlineImage(Image.of("https://img.example.com/inline.png"));
            default -> new Inline.Text(words(4));
        };
    }

    private String words(int most) {
        StringBuilder text = new StringBuilder("文");
        for (int i = random.nextInt(most + 1); i >= 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return random.nextBoolean() ? text.substring(1) : text.toString();
    }

    private String url() {
        return URLS.get(random.nextInt(URLS.size()));
    }

    private <T> T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private <T> List<T> some(int most, Supplier<T> value) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(most); i >= 0; i--) {
            list.add(value.get());
        }
        return list;
    }
}
