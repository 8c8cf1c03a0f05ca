package io.github.qingwen.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitTest {
    private static Block paragraph(String words) {
        return new Block.Paragraph(List.of(new Inline.Text(words)));
    }

    private static Block heading(int level, String words) {
        return new Block.Heading(level, List.of(new Inline.Text(words)));
    }

    private static List<Unit> units(Block... blocks) {
        return Unit.of(PlacedText.of(Arrays.stream(blocks)
                        .map(block ->
                                new TextPiece(block, new TextBlocks(true).text(block), block instanceof Block.Heading))
                        .toList())
                .pieces());
    }

    @Test
    void headingsAndLeadsBelongToWhatFollows() {
        List<Unit> units =
                units(heading(2, "山"), heading(3, "石"), paragraph("如下："), new Block.Code(null, "a"), paragraph("水"));

        assertThat(units)
                .extracting(Unit::start, Unit::body, Unit::end)
                .satisfiesExactly(
                        unit -> assertThat(unit.toList()).containsExactly(0, 11, 12),
                        unit -> assertThat(unit.toList()).containsExactly(14, 14, 15));
        assertThat(units.get(0).headings()).containsExactly("山", "石");
        assertThat(units.get(0).hasHeading()).isTrue();
        assertThat(units.get(0).isCodeOrTable()).isTrue();
        assertThat(units.get(1).hasHeading()).isFalse();
        assertThat(units.get(1).isCodeOrTable()).isFalse();
    }

    @Test
    void aHeadingAtTheEndHeadsNothing() {
        Unit unit = units(heading(2, "山")).get(0);

        assertThat(unit.body()).isEqualTo(unit.end()).isEqualTo(1);
    }

    @Test
    void aLeadBeforeAHeadingOrAtTheEndIsAUnit() {
        assertThat(units(paragraph("如下："), heading(2, "山"), paragraph("水"))).hasSize(2);
        assertThat(units(paragraph("水"), paragraph("如下："))).hasSize(2);
        assertThat(units(paragraph("一。二："), paragraph("水"))).hasSize(2);
        assertThat(units(heading(2, "一："), paragraph("水"))).hasSize(1);
    }

    @Test
    void blocksWithoutTextAreInNone() {
        assertThat(units(paragraph("山"), new Block.Divider(), paragraph("水"))).hasSize(2);
        assertThat(units(new Block.Divider())).isEmpty();
    }

    @Test
    void aPieceIsFoundByAnOffsetBehindItsStart() {
        Unit unit = units(heading(2, "山"), heading(3, "石"), paragraph("水")).get(0);

        assertThat(unit.before(0)).isSameAs(unit.pieces().get(0));
        assertThat(unit.before(3)).isSameAs(unit.pieces().get(0));
        assertThat(unit.before(4)).isSameAs(unit.pieces().get(1));
        assertThat(unit.before(99)).isSameAs(unit.pieces().get(2));
    }

    @Test
    void textGoesOnAtACutOrBehindTheSeparatorThere() {
        Unit unit = units(heading(2, "山"), paragraph("水很凉")).get(0);

        assertThat(unit.resumeAt(1)).isEqualTo(3);
        assertThat(unit.resumeAt(2)).isEqualTo(3);
        assertThat(unit.resumeAt(4)).isEqualTo(4);
    }
}
