package io.github.qingwen.internal.structure.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TwinsTest {
    private final Twins twins = new Twins();

    @Test
    void areCounted() {
        twins.add(10, true, false, false);
        twins.add(5, true, false, false);
        twins.add(3, false, false, false);
        twins.addNeighbours();
        twins.addNeighbours();
        twins.addAboveBody();

        assertThat(twins.lines()).isEqualTo(3);
        assertThat(twins.characters()).isEqualTo(18);
        assertThat(twins.sentences()).isEqualTo(2);
        assertThat(twins.neighbours()).isEqualTo(2);
        assertThat(twins.aboveBody()).isEqualTo(1);
    }

    @Test
    void aLineAloneHasNoOthers() {
        assertThat(twins.otherTitles(false)).isEqualTo(-1);
        twins.add(10, false, true, true);

        assertThat(twins.otherTitles(true)).isEqualTo(-1);
        assertThat(twins.otherBelowPictures(true)).isEqualTo(-1);
    }

    @Test
    void theOthersAreAllButTheOneThatAsks() {
        twins.add(10, false, true, false);
        twins.add(10, false, true, true);
        twins.add(10, false, false, true);
        twins.add(10, false, false, false);
        twins.add(10, false, true, false);

        assertThat(twins.otherTitles(true)).isEqualTo(50);
        assertThat(twins.otherTitles(false)).isEqualTo(75);
        assertThat(twins.otherBelowPictures(true)).isEqualTo(25);
        assertThat(twins.otherBelowPictures(false)).isEqualTo(50);
    }

    @Test
    void twoLinesAreOthersToEachOther() {
        twins.add(10, false, true, false);
        twins.add(10, false, false, false);

        assertThat(twins.otherTitles(true)).isZero();
        assertThat(twins.otherTitles(false)).isEqualTo(100);
    }
}
