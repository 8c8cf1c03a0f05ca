package io.github.qingwen.internal.structure.inference;

import static io.github.qingwen.internal.structure.inference.SampleSegments.figure;
import static io.github.qingwen.internal.structure.inference.SampleSegments.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.segment.PendingEntry;
import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Inline;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class InferenceTest {
    /** Keeps the first segment. */
    private static final class First implements Inference {
        private final Set<Role> roles;

        First(Role... roles) {
            this.roles = Set.of(roles);
        }

        @Override
        public List<Segment> apply(List<Segment> segments, Scope scope) {
            return segments.subList(0, 1);
        }

        @Override
        public Set<Role> roles() {
            return roles;
        }
    }

    @Test
    void makesOfAnItemWhatItMakesOfOtherContent() {
        List<Segment> item = List.of(line("甲", Role.TEXT), line("乙", Role.TEXT));

        List<Segment> applied = new First().applyToItem(item, SampleSegments.SCOPE);

        assertThat(SampleSegments.sketch(applied)).isEqualTo("甲");
    }

    @Test
    void needsARoleWhereItNamesOne() {
        assertThat(new First(Role.CREDIT).needsRole()).isTrue();
        assertThat(new First().needsRole()).isFalse();
    }

    @Test
    void tellsTheRoleOfLinesAlone() {
        assertThat(Inference.isRole(line("甲", Role.CREDIT), Role.CREDIT)).isTrue();
        assertThat(Inference.isRole(line("甲", Role.TEXT), Role.CREDIT)).isFalse();
        assertThat(Inference.isRole(figure("https://a.cn/1"), Role.TEXT)).isFalse();
    }

    @Test
    void findsTheEndOfTheLinesOfOneRole() {
        List<Segment> lines = List.of(
                line("甲", Role.CAPTION),
                line("乙", Role.CAPTION_MORE),
                line("丙", Role.CAPTION_MORE),
                line("丁", Role.TEXT),
                line("戊", Role.CAPTION_MORE));

        assertThat(Inference.endOfMore(lines, 1, Role.CAPTION_MORE)).isEqualTo(3);
        assertThat(Inference.endOfMore(lines, 3, Role.CAPTION_MORE)).isEqualTo(3);
        assertThat(Inference.endOfMore(lines, 4, Role.CAPTION_MORE)).isEqualTo(5);
    }

    @Test
    void mayAskForInlineContentAndNameItsRule() {
        Segment.Text line = line(Role.TEXT, SampleSegments.words(" 甲 "), SampleSegments.words("乙"));
        Run elsewhere = new Run.Text("丙", line.runs().get(0).style(), new Element("b"));

        assertThat(SampleSegments.SCOPE.inlines(line)).containsExactly(new Inline.Text("甲 乙"));
        assertThat(SampleSegments.SCOPE.inlines(List.of(elsewhere))).containsExactly(new Inline.Text("丙"));
        assertThat(SampleSegments.SCOPE.unweighed(line, "short"))
                .isEqualTo(new PendingEntry(
                        Action.INFERRED,
                        "a-rule",
                        Category.STRUCTURE,
                        "甲 乙",
                        SampleSegments.PLACE,
                        null,
                        List.of("short")));
        assertThat(SampleSegments.SCOPE.weighed(line, "long").reasons()).containsExactly("as the test says", "long");
    }
}
