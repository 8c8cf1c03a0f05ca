package io.github.qingwen.internal.structure.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {
    private static long topics(String text) {
        return Vocabulary.topics(text, 0, text.length());
    }

    @ParameterizedTest
    @EnumSource
    void eachWordOfATopicIsFound(Topic topic) {
        assertThat(topic.words())
                .isNotEmpty()
                .allSatisfy(word ->
                        assertThat(topics("山" + word + "水") & topic.bit()).isEqualTo(topic.bit()));
    }

    @Test
    void eachTopicHasABitOfItsOwn() {
        assertThat(Arrays.stream(Topic.values()).mapToLong(Topic::bit).sum())
                .isEqualTo((1L << Topic.values().length) - 1);
    }

    @Test
    void theWordsOfOneTextMayBeOfSeveralTopics() {
        assertThat(topics("关注我们")).isEqualTo(Topic.FOLLOW.bit() | Topic.OURSELVES.bit());
    }

    @Test
    void otherTextsHaveNone() {
        assertThat(topics("")).isZero();
        assertThat(topics("山水林田")).isZero();
        assertThat(topics("关\uffff心")).isZero();
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({"0, 2, false", "0, 3, true", "2, 3, true", "3, 6, false"})
    void aWordIsFoundWhereItBeginsInTheRange(int from, int to, boolean found) {
        assertThat(Vocabulary.topics("山水关注山水", from, to) != 0).isEqualTo(found);
    }
}
