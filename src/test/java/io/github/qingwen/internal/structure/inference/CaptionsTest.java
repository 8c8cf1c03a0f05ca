package io.github.qingwen.internal.structure.inference;

import static io.github.qingwen.internal.structure.inference.SampleSegments.SCOPE;
import static io.github.qingwen.internal.structure.inference.SampleSegments.captioned;
import static io.github.qingwen.internal.structure.inference.SampleSegments.figure;
import static io.github.qingwen.internal.structure.inference.SampleSegments.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.internal.structure.Segments;
import io.github.qingwen.internal.structure.segment.PendingEntry;
import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Block;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionsTest {
    private static final Segment TEXT = line("甲", Role.TEXT);
    private static final Segment CAPTION = line("老树", Role.CAPTION);
    private static final Segment MORE = line("图/林", Role.CAPTION_MORE);
    private static final Segment ONE = figure("https://a.cn/1");
    private static final Segment TWO = figure("https://a.cn/2");

    private static List<Segment> applied(Segment... segments) {
        return new Captions().apply(List.of(segments), SCOPE);
    }

    private static String sketch(Segment... segments) {
        return SampleSegments.sketch(applied(segments));
    }

    @Test
    void areOfThePictureAbove() {
        assertThat(new Captions().roles()).containsExactlyInAnyOrder(Role.CAPTION, Role.CAPTION_MORE);
        assertThat(sketch(TEXT, ONE, CAPTION, TWO)).isEqualTo("甲 figure(https://a.cn/1: 老树) figure(https://a.cn/2)");
    }

    @Test
    void areOfThePictureBelowWhereThereIsNoneAboveOrItHasOne() {
        assertThat(sketch(CAPTION, ONE)).isEqualTo("figure(https://a.cn/1: 老树)");
        assertThat(sketch(TEXT, CAPTION, MORE, ONE, TEXT)).isEqualTo("甲 figure(https://a.cn/1: 老树↵图/林) 甲");
        assertThat(sketch(captioned("https://a.cn/1", "桥"), CAPTION, TWO))
                .isEqualTo("figure(https://a.cn/1: 桥) figure(https://a.cn/2: 老树)");
        assertThat(sketch(ONE, CAPTION, CAPTION, TWO))
                .isEqualTo("figure(https://a.cn/1: 老树) figure(https://a.cn/2: 老树)");
    }

    @Test
    void withoutAPictureStayLines() {
        assertThat(applied(TEXT, CAPTION, MORE, TEXT)).containsExactly(TEXT, CAPTION, MORE, TEXT);
        assertThat(applied(CAPTION)).containsExactly(CAPTION);
        assertThat(sketch(SampleSegments.resolved(new Block.Divider()), CAPTION))
                .isEqualTo("divider 老树");
        assertThat(sketch(ONE, MORE)).isEqualTo("figure(https://a.cn/1) 图/林");
    }

    @Test
    void haveTheirLinesPartedByOneBreakEach() {
        Segment ended = line(Role.CAPTION, SampleSegments.words("老树"), SampleSegments.lineBreak());

        assertThat(sketch(ONE, CAPTION, MORE, MORE)).isEqualTo("figure(https://a.cn/1: 老树↵图/林↵图/林)");
        assertThat(sketch(ONE, ended, MORE)).isEqualTo("figure(https://a.cn/1: 老树↵图/林)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"<b>老树</b>, 老树", "<em><b>老树</b></em>, 老树", "<b><em>老树</em></b>, 老树", "<b>老</b>树, strong(老)树"})
    void areNotBoldOrItalicFromEndToEnd(String words, String caption) {
        assertThat(Segments.of("<img src='https://a.cn/1'><p data-role='caption'>" + words + "</p>")
                        .sketch(new Captions()))
                .isEqualTo("figure(https://a.cn/1: " + caption + ")");
    }

    @Test
    void sayWhyTheyAreCaptions() {
        assertThat(applied(ONE, CAPTION))
                .extracting(Segment::inferred)
                .containsExactly(new PendingEntry(
                        Action.INFERRED,
                        "a-rule",
                        Category.STRUCTURE,
                        "老树",
                        SampleSegments.PLACE,
                        1.0,
                        List.of("as the test says")));
    }
}
