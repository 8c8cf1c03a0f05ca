package io.github.qingwen.internal.structure.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.internal.Limits;
import io.github.qingwen.internal.css.CssColor;
import io.github.qingwen.internal.layout.Align;
import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.BoxStyle;
import io.github.qingwen.internal.layout.Display;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.layout.TextStyle;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Segments, and what each of them knows. */
class SegmentTest {
    private static final PendingEntry REASON =
            new PendingEntry(Action.INFERRED, "rule", Category.STRUCTURE, "山", new Element("p"), null, List.of("bold"));

    private static Segment.Text text(String words, double size) {
        Typography typography = new Typography(words, size, false, CssColor.BLACK, false, Align.START);
        return new Segment.Text(List.of(), typography, null, Markup.NONE, Decision.NONE, null);
    }

    private static Box.Block block(String tag, BoxStyle style) {
        return new Box.Block(new Element(tag), style, TextStyle.ROOT, List.of());
    }

    private static Box.Block block(String tag) {
        return block(tag, BoxStyle.plain(Display.BLOCK));
    }

    @Nested
    class Lines {
        private final Decision heading = Decision.sure(Role.HEADING, "bold");

        @Test
        void changeInOneThing() {
            Segment.Text line = text("山", 16);
            List<Run> runs = List.of(new Run.Break(TextStyle.ROOT, new Element("br")));

            assertThat(line.role()).isEqualTo(Role.TEXT);
            assertThat(line.with(heading).role()).isEqualTo(Role.HEADING);
            assertThat(line.with(heading).typography()).isSameAs(line.typography());
            assertThat(line.with(heading).with(runs).runs()).isSameAs(runs);
            assertThat(line.with(heading).with(runs).role()).isEqualTo(Role.HEADING);
            assertThat(line.with(heading).because(REASON).inferred()).isSameAs(REASON);
            assertThat(line.with(heading).because(REASON).role()).isEqualTo(Role.HEADING);
        }

        @Test
        void aDecisionSaysHowSureItIs() {
            double[] probabilities = new double[Role.values().length];
            probabilities[Role.HEADING.ordinal()] = 0.704;
            probabilities[Role.CAPTION.ordinal()] = 0.296;
            Decision decision = new Decision(
                    Role.HEADING, probabilities, Role.CAPTION, () -> List.of("bold"), () -> List.of("no picture"));

            assertThat(decision.certainty()).isEqualTo(0.704);
            assertThat(decision.likelihood(Role.CAPTION)).isEqualTo(0.296);
        }

        @Test
        void aDecisionForTextSaysWhyTheOtherRoleDoesNotHold() {
            double[] probabilities = new double[Role.values().length];
            probabilities[Role.HEADING.ordinal()] = 0.704;
            Decision text = new Decision(Role.HEADING, probabilities, Role.CAPTION, () -> List.of("bold"), List::of)
                    .asText("the rule is off");

            assertThat(text.role()).isEqualTo(Role.TEXT);
            assertThat(text.runnerUp()).isEqualTo(Role.HEADING);
            assertThat(text.likelihood(Role.HEADING)).isEqualTo(0.704);
            assertThat(text.reasons().get()).isEmpty();
            assertThat(text.objections().get()).containsExactly("the rule is off");
        }

        @Test
        void aDecisionMayBeBeyondDoubt() {
            assertThat(heading.certainty()).isEqualTo(1);
            assertThat(heading.likelihood(Role.TEXT)).isZero();
            assertThat(heading.reasons().get()).containsExactly("bold");
            assertThat(Decision.NONE.reasons().get()).isEmpty();
        }

        @ParameterizedTest(name = "{0} behind {1}")
        @CsvSource({
            "HEADING_MORE, HEADING HEADING_MORE",
            "CAPTION_MORE, CAPTION CAPTION_MORE",
            "ITEM_MORE, ITEM ITEM_MORE"
        })
        void aRoleThatGoesOnFollowsWhatItGoesOn(Role role, String before) {
            assertThat(role.isMore()).isTrue();
            assertThat(Arrays.stream(Role.values())
                            .filter(role::mayFollow)
                            .map(Role::name)
                            .collect(Collectors.joining(" ")))
                    .isEqualTo(before);
        }

        @ParameterizedTest
        @CsvSource({"TEXT", "HEADING", "CAPTION", "ITEM", "CREDIT", "PROMPT", "DECORATION", "QUOTE"})
        void otherRolesFollowAnything(Role role) {
            assertThat(role.isMore()).isFalse();
            assertThat(Role.values()).allMatch(role::mayFollow);
        }
    }

    @Nested
    class OtherSegments {
        private final Image image = Image.of("https://a.cn/1");

        @Test
        void aFigureMayLackACaption() {
            assertThat(isUncaptioned(new Block.Figure(List.of(image), List.of())))
                    .isTrue();
            assertThat(isUncaptioned(new Block.Figure(List.of(image), List.of(new Inline.Text("山")))))
                    .isFalse();
            assertThat(isUncaptioned(new Block.Divider())).isFalse();
        }

        private boolean isUncaptioned(Block block) {
            return new Segment.Resolved(block, null, null).isUncaptionedFigure();
        }

        @Test
        void aCompositeChangesItsPartsAlone() {
            Segment.Composer none = parts -> List.of();
            Segment.Composite list = new Segment.Composite(Segment.Kind.LIST, List.of(), none, null, REASON);
            List<List<Segment>> parts = List.of(List.of(text("山", 16)));

            assertThat(list.with(parts)).isEqualTo(new Segment.Composite(Segment.Kind.LIST, parts, none, null, REASON));
        }
    }

    @Nested
    class MarkupAround {
        private final Box.Block row = block("section");

        @ParameterizedTest
        @CsvSource({"h1, 1", "h2, 2", "h6, 6"})
        void aHeadingElementStatesALevel(String tag, int level) {
            assertThat(Markup.NONE.inHeading(block(tag)).headingLevel()).isEqualTo(level);
            assertThat(Markup.NONE.headingLevel()).isZero();
        }

        @Test
        void isAddedToWhatIsFurtherOut() {
            Box.Block heading = block("h2");
            Markup markup = Markup.NONE.inColumn(row, 2).inFigcaption().inHeading(heading);

            assertThat(markup).isEqualTo(new Markup(heading, row, 2, true, false));
            assertThat(markup.continued()).isEqualTo(new Markup(heading, row, 2, true, true));
            assertThat(markup.inColumn(row, 3)).isEqualTo(new Markup(heading, row, 3, true, false));
            assertThat(Markup.NONE.inHeading(heading).inFigcaption())
                    .isEqualTo(new Markup(heading, null, 0, true, false));
        }
    }

    @Nested
    class VisibleBoxes {
        private final BoxStyle framed =
                new BoxStyle(Display.BLOCK, true, true, true, true, false, null, false, Double.NaN, Double.NaN);

        @Test
        void aVisibleBlockIsABoxInTheOneAroundIt() {
            VisibleBox outer = VisibleBox.of(block("section", framed), null);
            VisibleBox inner = VisibleBox.of(block("p", framed), outer);

            assertThat(outer).isNotNull().extracting(VisibleBox::outer).isNull();
            assertThat(outer).isNotNull().extracting(VisibleBox::style).isEqualTo(framed);
            assertThat(inner)
                    .isNotNull()
                    .isNotEqualTo(outer)
                    .extracting(VisibleBox::outer)
                    .isSameAs(outer);
        }

        @Test
        void aBlockThatIsNotVisibleIsNone() {
            VisibleBox outer = VisibleBox.of(block("section", framed), null);

            assertThat(VisibleBox.of(block("p"), null)).isNull();
            assertThat(VisibleBox.of(block("p"), outer)).isSameAs(outer);
        }

        @Test
        void areNotNestedWithoutEnd() {
            VisibleBox box = null;
            for (int i = 0; i < Limits.VISIBLE_BOXES; i++) {
                VisibleBox inner = VisibleBox.of(block("section", framed), box);
                assertThat(inner).isNotSameAs(box);
                box = inner;
            }

            assertThat(VisibleBox.of(block("section", framed), box)).isSameAs(box);
            assertThat(depth(box)).isEqualTo(Limits.VISIBLE_BOXES);
        }

        private int depth(@Nullable VisibleBox box) {
            return box == null ? 0 : depth(box.outer()) + 1;
        }
    }
}
