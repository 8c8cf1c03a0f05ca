package io.github.qingwen.internal.markdown;

import static io.github.qingwen.model.ArticleParts.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Adjacent texts become one node, each copied once: a line costs as much as it has characters, however many pieces. */
class InlineNodesTest {
    private static final int PIECES = 400_000;

    /** Only to tell a hang; to copy what is there with each piece would take minutes. */
    private static final Duration HANG = Duration.ofSeconds(20);

    private final Node line = new Paragraph();

    @Test
    void textIsAppendedWithoutCopyingWhatIsThere() {
        InlineNodes.appendText("甲", line);
        Node first = line.getFirstChild();
        InlineNodes.appendText("乙", line);

        assertThat(((Text) first).getLiteral()).isEqualTo("甲");
        assertThat(line.getLastChild()).isNotSameAs(first);
    }

    @Test
    void adjacentTextsAreJoined() {
        Stream.of("甲", "", "*", "乙").forEach(text -> InlineNodes.appendText(text, line));

        InlineNodes.joinAdjacent(line);

        assertThat(((Text) line.getFirstChild()).getLiteral()).isEqualTo("甲*乙");
        assertThat(line.getFirstChild()).isSameAs(line.getLastChild());
    }

    @Test
    void adjacentCodeIsJoinedAndTextBesideItIsNot() {
        InlineNodes.appendText("甲", line);
        Stream.of("a", "b").forEach(code -> line.appendChild(InlineNodes.code(code)));
        InlineNodes.appendText("乙", line);

        InlineNodes.joinAdjacent(line);

        assertThat(((Code) line.getFirstChild().getNext()).getLiteral()).isEqualTo("ab");
        assertThat(((Text) line.getLastChild()).getLiteral()).isEqualTo("乙");
    }

    @Test
    void textsInsideOtherNodesAreJoinedToo() {
        Node strong = new StrongEmphasis("**");
        Stream.of("甲", "乙").forEach(text -> InlineNodes.appendText(text, strong));
        line.appendChild(strong);

        InlineNodes.joinAdjacent(line);

        assertThat(((Text) strong.getFirstChild()).getLiteral()).isEqualTo("甲乙");
    }

    static Stream<List<Inline>> pieces() {
        return Stream.of(
                List.of(strong("*"), text("甲")),
                List.of(new Inline.Code("a"), strong(), text("")),
                List.of(emphasis(text("甲"), text("，"))),
                List.of(link("no address", "甲")),
                List.of(text("#")));
    }

    @Tag("cost")
    @ParameterizedTest
    @MethodSource("pieces")
    void aLineOfManyPiecesTakesLinearTime(List<Inline> pieces) {
        List<Inline> content = Collections.nCopies(PIECES, pieces).stream()
                .flatMap(List::stream)
                .toList();
        Article article = article(new Block.Paragraph(content));

        assertThat(assertTimeoutPreemptively(
                        HANG, () -> MarkdownRenderer.create().render(article)))
                .hasSizeGreaterThanOrEqualTo(PIECES);
    }
}
