package io.github.qingwen.internal.structure.feature;

import static io.github.qingwen.SampleMarkup.words;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.matching;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.named;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.internal.structure.evidence.Topic;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicFeaturesTest {
    private static final String TOPICS = Arrays.stream(Topic.values())
            .map(topic -> topic.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("|", "(says|short-says|starts)-(", ")"));

    private static Set<String> topics(String text) {
        return matching(TOPICS, text(text));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "订阅, follow",
        "扫码, scan",
        "点击, click",
        "点赞, like",
        "加群, join",
        "邮箱, contact",
        "报名, sell",
        "精彩, more",
        "版权, rights",
        "小编, ourselves",
        "欢迎, appeal",
        "全文完, end",
        "撰文, credit",
        "剧照, caption",
        "结语, section",
        "教授, about"
    })
    void aWordHasATopicWhereverItStands(String word, String topic) {
        String says = "says-" + topic;
        String few = "short-says-" + topic;
        String starts = "starts-" + topic;

        assertThat(topics(word + words(20))).contains(says, starts);
        assertThat(topics(word + "山水")).containsExactlyInAnyOrder(says, few, starts);
        assertThat(topics("山水" + word)).containsExactlyInAnyOrder(says, few);
        assertThat(topics("山水" + word + words(20))).containsExactly(says);
    }

    @ParameterizedTest(name = "{0} characters: {1}")
    @CsvSource({"22, says-about short-says-about starts-about", "23, says-about starts-about"})
    void fewWordsHaveAtMost22Characters(int length, String features) {
        assertThat(topics("教授" + words(length - 2))).isEqualTo(named(features));
    }

    @Test
    void aLineStartsWithAWordFromItsFirstOrSecondCharacterOn() {
        assertThat(topics("教授山水")).contains("starts-about");
        assertThat(topics("山教授水")).contains("starts-about");
        assertThat(topics("山水教授")).doesNotContain("starts-about");
    }

    @Test
    void aLineMayHaveSeveralTopicsAndStartWithOneOfThem() {
        assertThat(topics("点赞山水欢迎"))
                .containsExactlyInAnyOrder(
                        "says-like", "short-says-like", "starts-like", "says-appeal", "short-says-appeal");
    }

    @Test
    void otherWordsHaveNone() {
        assertThat(topics("山水林田")).isEmpty();
    }
}
