package io.github.qingwen.internal.structure.inference;

import static io.github.qingwen.internal.structure.inference.SampleSegments.captioned;
import static io.github.qingwen.internal.structure.inference.SampleSegments.figure;
import static io.github.qingwen.internal.structure.inference.SampleSegments.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.internal.structure.segment.PendingEntry;
import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Block;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.List;
import org.junit.jupiter.api.Test;

class AsidesTest {
    private static final Asides PROMPTS = new Asides(Role.PROMPT, Category.PROMPT);
    private static final Segment TEXT = line("甲", Role.TEXT);
    private static final Segment PROMPT = line("扫码进群", Role.PROMPT);

    private static Outcome outcome(Segment... segments) {
        return Outcome.of(PROMPTS::apply, List.of(segments), SampleSegments.scope());
    }

    private static String kept(Segment... segments) {
        return SampleSegments.sketch(outcome(segments).segments());
    }

    @Test
    void areLinesOfTheirRole() {
        assertThat(PROMPTS.roles()).containsExactly(Role.PROMPT);
        assertThat(kept(TEXT, PROMPT, line("完", Role.DECORATION))).isEqualTo("甲 完");
    }

    @Test
    void takePicturesBetweenThemAndAtTheEndAlong() {
        Segment picture = figure("https://a.cn/1");

        assertThat(kept(PROMPT, picture, PROMPT)).isEmpty();
        assertThat(kept(TEXT, PROMPT, picture)).isEqualTo("甲");
        assertThat(kept(PROMPT, picture, TEXT)).isEqualTo("figure(https://a.cn/1) 甲");
        assertThat(kept(TEXT, picture, PROMPT)).isEqualTo("甲 figure(https://a.cn/1)");
        assertThat(kept(picture, PROMPT)).isEqualTo("figure(https://a.cn/1)");
        assertThat(kept(picture)).isEqualTo("figure(https://a.cn/1)");
        assertThat(kept(PROMPT, SampleSegments.resolved(new Block.Divider()), PROMPT))
                .isEqualTo("divider");
    }

    @Test
    void areReportedWithTheirReason() {
        assertThat(outcome(TEXT, PROMPT, figure("https://a.cn/1", "https://a.cn/2"), captioned("https://a.cn/3", "乙"))
                        .entries())
                .containsExactly(new PendingEntry(
                        Action.REMOVED,
                        "a-rule",
                        Category.PROMPT,
                        "扫码进群",
                        SampleSegments.PLACE,
                        1.0,
                        List.of("as the test says")));
        assertThat(outcome(PROMPT, figure("https://a.cn/1", "https://a.cn/2")).entries())
                .last()
                .isEqualTo(new PendingEntry(
                        Action.REMOVED,
                        "a-rule",
                        Category.PROMPT,
                        "https://a.cn/1 https://a.cn/2",
                        null,
                        null,
                        List.of("a picture between such lines")));
    }
}
