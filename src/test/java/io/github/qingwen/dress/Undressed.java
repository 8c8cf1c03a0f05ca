package io.github.qingwen.dress;

import io.github.qingwen.model.Block;
import io.github.qingwen.model.CardKind;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Articles as the model has them, of the kind that people write: body text under headings, and what stands in it. */
final class Undressed {
    private static final String CHARACTERS = "山水茶酒桥船灯雨雪风河田石竹松花鸟夜春秋冬巷井瓦窗墙路坡岸渡市城村门纸墨笔砚琴棋书布棉麻丝碗筷盐米豆麦";

    private Undressed() {}

    /** A text, then parts with or without a heading, and a text at the end: what an article begins and ends with. */
    static Arbitrary<List<Block>> articles() {
        Arbitrary<List<List<Block>>> parts = part().list().ofMinSize(0).ofMaxSize(4);
        return Combinators.combine(paragraph(), parts, paragraph(), paragraph()).as((first, middle, third, last) -> {
            List<Block> blocks = new ArrayList<>(List.of(first));
            middle.forEach(blocks::addAll);
            blocks.addAll(List.of(third, last));
            return List.copyOf(blocks);
        });
    }

    private static Arbitrary<List<Block>> part() {
        return Combinators.combine(heading().list().ofMaxSize(1), paragraph(), special(), paragraph())
                .as((heading, first, special, last) -> {
                    List<Block> part = new ArrayList<>(heading);
                    part.addAll(List.of(first, special, last));
                    return part;
                });
    }

    private static Arbitrary<Block> special() {
        return Arbitraries.oneOf(
                paragraph(), figure(), quote(), list(), code(), table(), card(), Arbitraries.just(new Block.Divider()));
    }

    static Arbitrary<String> words(int least, int most) {
        return Arbitraries.strings()
                .withChars(CHARACTERS.toCharArray())
                .ofMinLength(least)
                .ofMaxLength(most);
    }

    private static Arbitrary<Block> heading() {
        return words(4, 12).map(words -> new Block.Heading(2, List.of(new Inline.Text(words))));
    }

    /** Words that something stands among, and a full stop: never short enough for a title or a caption. */
    static Arbitrary<Block> paragraph() {
        Arbitrary<List<Inline>> marked = Combinators.combine(marked(), words(3, 12))
                .as((inline, words) -> List.of(inline, (Inline) new Inline.Text("，" + words)));
        return Combinators.combine(words(20, 40), marked.list().ofMaxSize(3), words(8, 20))
                .as((first, middle, last) -> {
                    List<Inline> content = new ArrayList<>(List.of(new Inline.Text(first + "，")));
                    middle.forEach(content::addAll);
                    int end = content.size() - 1;
                    String words = ((Inline.Text) content.get(end)).text();
                    content.set(end, new Inline.Text(words + last + "。"));
                    return new Block.Paragraph(content);
                });
    }

    private static Arbitrary<Inline> marked() {
        Arbitrary<List<Inline>> words = words(2, 6).map(text -> List.of(new Inline.Text(text)));
        return Arbitraries.oneOf(
                words.map(Inline.Strong::new),
                words.map(Inline.Emphasis::new),
                words.map(Inline.Underline::new),
                words.map(Inline.Strikethrough::new),
                words.map(content -> new Inline.Code(Inline.textOf(content))),
                Arbitraries.of("E=mc^2", "a_1 < b").map(Inline.Formula::new),
                words.map(content -> new Inline.Superscript(content)),
                words.map(content -> new Inline.Strong(List.of(new Inline.Emphasis(content)))),
                words.map(content -> new Inline.Link("https://example.org/a?b=1&c=2", content)));
    }

    private static Arbitrary<Block> figure() {
        Arbitrary<Image> image = Combinators.combine(
                        Arbitraries.integers().between(1, 1_000_000),
                        Arbitraries.integers().between(300, 1200),
                        Arbitraries.integers().between(40, 160))
                .as((id, width, ratio) -> new Image(
                        "https://mmbiz.qpic.cn/mmbiz_jpg/iCq" + id + "aB/640?wx_fmt=jpeg",
                        null,
                        null,
                        width,
                        (int) Math.round(width * (ratio / 100.0)),
                        null));
        Arbitrary<List<Inline>> caption = words(4, 14).map(words -> List.of(new Inline.Text(words)));
        return Combinators.combine(image, Arbitraries.oneOf(caption, Arbitraries.just(List.<Inline>of())))
                .as((picture, words) -> new Block.Figure(List.of(picture), words));
    }

    private static Arbitrary<Block> quote() {
        Arbitrary<List<Inline>> title = words(2, 8).map(words -> List.of(new Inline.Text(words)));
        return Combinators.combine(Arbitraries.oneOf(title, Arbitraries.just(List.<Inline>of())), words(24, 40))
                .as((heading, words) ->
                        new Block.Quote(heading, List.of(new Block.Paragraph(List.of(new Inline.Text(words + "。"))))));
    }

    private static Arbitrary<Block> card() {
        return words(2, 8)
                .map(name ->
                        new Block.Card(CardKind.ACCOUNT, name, null, name + "的号", null, Map.of("alias", "tea-house")));
    }

    private static Arbitrary<Block> list() {
        Arbitrary<Block.ListItem> item = words(6, 20)
                .map(words -> new Block.ListItem(List.of(new Block.Paragraph(List.of(new Inline.Text(words + "；"))))));
        return Combinators.combine(
                        Arbitraries.of(true, false), item.list().ofMinSize(2).ofMaxSize(4))
                .as((ordered, items) -> new Block.ListBlock(ordered, 1, items));
    }

    private static Arbitrary<Block> code() {
        Arbitrary<String> line = Arbitraries.of(
                "int a = 1;", "    return a < b && c;", "// 山水", "", "if (x) { y(\"z\"); }", "<p>&amp;</p>");
        return line.list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(lines -> new Block.CodeBlock("java", "begin();\n" + String.join("\n", lines) + "\nend();"));
    }

    private static Arbitrary<Block> table() {
        Arbitrary<Block.Cell> cell = words(1, 6)
                .map(words -> new Block.Cell(1, 1, List.of(new Block.Paragraph(List.of(new Inline.Text(words))))));
        return Arbitraries.integers().between(2, 3).flatMap(columns -> {
            Arbitrary<Block.Row> row = cell.list().ofSize(columns).map(Block.Row::new);
            return Combinators.combine(row, row.list().ofMinSize(1).ofMaxSize(3))
                    .as((head, rows) -> new Block.Table(List.of(), List.of(), List.of(head), rows));
        });
    }
}
