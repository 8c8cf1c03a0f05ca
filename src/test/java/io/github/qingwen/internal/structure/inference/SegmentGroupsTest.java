package io.github.qingwen.internal.structure.inference;

import static io.github.qingwen.internal.structure.inference.SampleSegments.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.internal.structure.inference.SegmentGroups.Group;
import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentGroupsTest {
    private static final List<Segment> LINES =
            List.of(line("甲", Role.TEXT), line("一", Role.ITEM), line("二", Role.ITEM), line("乙", Role.TEXT));

    @Test
    void aRecognisedGroupIsOneSegment() {
        Segment whole = SampleSegments.resolved(new Block.Divider());

        List<Segment> merged =
                SegmentGroups.merged(LINES, at -> at == 1 ? new Group(3, whole) : new Group(at + 1, null));

        assertThat(SampleSegments.sketch(merged)).isEqualTo("甲 divider 乙");
    }

    @Test
    void othersStayWhatTheyAre() {
        assertThat(SegmentGroups.merged(LINES, at -> new Group(Math.min(at + 3, 4), null)))
                .isEqualTo(LINES);
    }
}
