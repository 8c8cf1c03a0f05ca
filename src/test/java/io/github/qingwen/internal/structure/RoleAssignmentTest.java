package io.github.qingwen.internal.structure;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.internal.EnabledRules;
import io.github.qingwen.internal.structure.line.Line;
import io.github.qingwen.internal.structure.segment.Decision;
import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Block;
import io.github.qingwen.rule.Preset;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleAssignmentTest {
    private static final Decision HEADING = likely(Role.HEADING, 0.5);
    private static final Decision TEXT = likely(Role.TEXT, 0.4);

    private static Decision likely(Role role, double certainty) {
        double[] probabilities = new double[Role.values().length];
        probabilities[role.ordinal()] = certainty;
        return new Decision(role, probabilities, Role.QUOTE, List::of, List::of);
    }

    private static List<Segment.Text> lines(String markup) {
        return fragment(markup).lines().all().stream().map(Line::segment).toList();
    }

    private static EnabledRules on(Preset preset, String... rules) {
        return new EnabledRules(Set.of(rules), preset);
    }

    private static List<Segment> assigned(EnabledRules on, Decision... decisions) {
        List<Segment.Text> lines = lines("<p>山</p><p>水</p>");
        Map<Segment.Text, Decision> decided = Map.of(lines.get(0), decisions[0], lines.get(1), decisions[1]);
        return new RoleAssignment(new IdentityHashMap<>(decided), on).assign(List.copyOf(lines));
    }

    private static Role role(Segment segment) {
        return ((Segment.Text) segment).role();
    }

    @Test
    void eachLineGetsItsDecision() {
        assertThat(assigned(on(Preset.STANDARD, "heading-line"), HEADING, TEXT))
                .extracting(RoleAssignmentTest::role)
                .containsExactly(Role.HEADING, Role.TEXT);
    }

    @Test
    void aLineIsTextWhereItsRuleIsOff() {
        List<Segment> assigned = assigned(on(Preset.STANDARD, "list-typed"), HEADING, TEXT);

        assertThat(assigned).extracting(RoleAssignmentTest::role).containsExactly(Role.TEXT, Role.TEXT);
        assertThat(((Segment.Text) assigned.get(0)).decision().runnerUp()).isEqualTo(Role.HEADING);
        assertThat(((Segment.Text) assigned.get(1)).decision().runnerUp()).isEqualTo(Role.QUOTE);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "STANDARD, HEADING,      0.45, HEADING",
        "STANDARD, HEADING,      0.44, TEXT",
        "STANDARD, HEADING_MORE, 0.3,  HEADING_MORE",
        "FAITHFUL, HEADING,      0.9,  HEADING",
        "FAITHFUL, HEADING,      0.89, TEXT",
        "FAITHFUL, HEADING_MORE, 0.89, TEXT",
    })
    void uncertainLinesStayText(Preset preset, Role role, double certainty, Role assigned) {
        assertThat(role(assigned(on(preset, "heading-line"), likely(role, certainty), TEXT)
                        .get(0)))
                .isEqualTo(assigned);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "READER,   0.33, PROMPT",
        "READER,   0.32, TEXT",
        "FAITHFUL, 0.33, TEXT",
    })
    void aPromptMayBeLessLikelyThanText(Preset preset, double likelihood, Role role) {
        double[] probabilities = new double[Role.values().length];
        probabilities[Role.TEXT.ordinal()] = 1 - likelihood;
        probabilities[Role.PROMPT.ordinal()] = likelihood;
        Decision decision = new Decision(Role.TEXT, probabilities, Role.PROMPT, List::of, List::of);

        Segment.Text line = (Segment.Text)
                assigned(on(preset, "prompt-block"), decision, TEXT).get(0);

        assertThat(line.role()).isEqualTo(role);
        assertThat(line.decision().certainty()).isEqualTo(probabilities[role.ordinal()]);
    }

    @Test
    void nestedLinesGetTheirDecisions() {
        List<Segment.Text> lines = lines("<p>山</p><p>水</p>");
        Segment divider = new Segment.Resolved(new Block.Divider(), null, null);
        Segment list = new Segment.Composite(
                Segment.Kind.LIST, List.of(List.of(lines.get(0), divider)), parts -> List.of(), null, null);

        List<Segment> assigned = new RoleAssignment(
                        new IdentityHashMap<>(Map.of(lines.get(0), HEADING)), on(Preset.STANDARD, "heading-line"))
                .assign(List.of(list, lines.get(1)));
        List<Segment> item = ((Segment.Composite) assigned.get(0)).parts().get(0);

        assertThat(role(item.get(0))).isEqualTo(Role.HEADING);
        assertThat(item.get(1)).isSameAs(divider);
        assertThat(role(assigned.get(1))).isEqualTo(Role.TEXT);
    }
}
