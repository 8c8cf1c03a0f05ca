package io.github.qingwen.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CutterTest {
    private static Block paragraph(String words) {
        return new Block.Paragraph(List.of(new Inline.Text(words)));
    }

    private static Block heading(String words) {
        return new Block.Heading(2, List.of(new Inline.Text(words)));
    }

    private static PlacedText placed(Block... blocks) {
        return PlacedText.of(Arrays.stream(blocks)
                .map(block -> new TextPiece(block, new TextBlocks(true).text(block), block instanceof Block.Heading))
                .toList());
    }

    private static int cut(PlacedText text, int start, int floor, int limit, boolean fits) {
        return new Cutter(text.text(), Unit.of(text.pieces())).cut(0, start, floor, limit, end -> fits);
    }

    @Test
    void isTheEndOfTheLastUnitUpToTheLimit() {
        PlacedText text = placed(paragraph("一二"), paragraph("三四"), paragraph("五六"));

        assertThat(cut(text, 0, 0, 5, true)).isEqualTo(2);
        assertThat(cut(text, 0, 0, 6, true)).isEqualTo(6);
        assertThat(cut(text, 0, 0, 9, true)).isEqualTo(6);
    }

    @Test
    void isBehindTheFloor() {
        PlacedText text = placed(paragraph("一二"), paragraph("三四五六七八"));

        assertThat(cut(text, 0, 1, 8, true)).isEqualTo(2);
        assertThat(cut(text, 0, 2, 8, true)).isEqualTo(8);
    }

    @Test
    void isElseBehindTheLastSentenceOfTheSecondHalf() {
        PlacedText text = placed(paragraph("一二。三四。五六七八九"));

        assertThat(cut(text, 0, 0, 8, true)).isEqualTo(6);
        assertThat(cut(text, 0, 0, 5, true)).isEqualTo(3);
        assertThat(cut(text, 0, 0, 11, true)).isEqualTo(11);
    }

    @Test
    void isElseTheLimit() {
        PlacedText text = placed(paragraph("一二三四五六七八九"));

        assertThat(cut(text, 0, 0, 8, true)).isEqualTo(8);
    }

    @Test
    void isBehindAHeadingOnlyWhereNoneOfWhatItHeadsFits() {
        PlacedText text = placed(heading("一二"), paragraph("三四五六七八"));

        assertThat(cut(text, 0, 0, 3, false)).isEqualTo(2);
        assertThat(cut(text, 0, 0, 3, true)).isEqualTo(5);
    }
}
