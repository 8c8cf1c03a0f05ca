package io.github.qingwen.internal.structure.inference;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Texts;
import io.github.qingwen.internal.structure.Segments;
import io.github.qingwen.internal.structure.segment.PendingEntry;
import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.report.ReportEntry;
import io.github.qingwen.rule.Preset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedListsTest {
    private static String sketch(String html) {
        return fragment(html).in(Preset.READER).sketch();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <p>• 山</p><p>• 水</p>                                        | list(item(p(山)) item(p(水)))
            <p>🔹 山</p><p>🔹 水</p>                                      | list(item(p(山)) item(p(水)))
            <p>1️⃣ 山</p><p>2️⃣ 水</p>                                      | list from 1(item(p(山)) item(p(水)))
            <p>·山<br>·水</p>                                             | list(item(p(山)) item(p(水)))
            <p><span>●</span> <b>山</b></p><p><span>●</span> 水</p>       | list(item(p(strong(山))) item(p(水)))
            <p>- 山</p><p>- 水</p>                                        | list(item(p(山)) item(p(水)))
            <p>1、山</p><p>2、水</p>                                      | list from 1(item(p(山)) item(p(水)))
            <p>1. 山</p><p>2. 水</p><p>3. 石</p>                          | list from 1(item(p(山)) item(p(水)) item(p(石)))
            <p>（1）山</p><p>（2）水</p>                                  | list from 1(item(p(山)) item(p(水)))
            <p>① 山</p><p>② 水</p>                                        | list from 1(item(p(山)) item(p(水)))
            <p>◦ 山</p><p>◦ 水</p>                                        | list(item(p(山)) item(p(水)))
            <p>• 山</p><p>◦ 石</p><p>◦ 火</p><p>• 水</p>                  | list(item(p(山) list(item(p(石)) item(p(火)))) item(p(水)))
            """)
    void areLists(String html, String expected) {
        assertThat(sketch(html)).isEqualTo(expected);
    }

    @Test
    void goOnCountingWhereTheyBegin() {
        assertThat(sketch("<p>4、山</p><p>5、水</p>")).startsWith("list from 4");
    }

    @ParameterizedTest(name = "{0}")
    @Texts("""
            <p>• 山</p><p>水</p> ¦ <p>1、山</p><p>3、水</p> ¦ <p>1.5 米</p><p>2.5 米</p> ¦ <p>（1）</p><p>（2）</p>
            <p>• 山</p><p>1、水</p> ¦ <p>-1 度</p><p>-2 度</p> ¦ <p>山 • 水</p><p>石 • 火</p>
            """)
    void areNotSeenInOtherLines(String html) {
        assertThat(sketch(html)).doesNotContain("list");
    }

    @Test
    void leaveTheirMarksInTheReport() {
        assertThat(fragment("<p>1、山</p><p>2、水</p>").in(Preset.READER).entries())
                .filteredOn(entry -> entry.action() == ReportEntry.Action.MOVED)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.rule()).isEqualTo("list-typed");
                    assertThat(entry.text()).isEqualTo("1、 2、");
                });
    }

    @Test
    void areGivenBackByDefaultAndStayAsTheyStandInAnArchive() {
        fragment("<p>• 山</p><p>• 水</p>").becomes("list(item(p(山)) item(p(水)))");
        fragment("<p>• 山</p><p>• 水</p>").in(Preset.FAITHFUL).becomes("p(• 山)\np(• 水)");
    }

    @Test
    void aTypedMarkerInARealItemGoes() {
        assertThat(sketch("<ul><li>• 山</li><li>• 水</li></ul>")).isEqualTo("list(item(p(山)) item(p(水)))");
    }

    /** Lines that are taken for items. */
    @Nested
    class OfItems {
        private static String item(String text) {
            return "<p data-role='item:0.9'>" + text + "</p>";
        }

        private static String sketch(String html) {
            return Segments.of(html).sketch(new TypedLists());
        }

        @ParameterizedTest(name = "{0}, {1}: {2}")
        @CsvSource({
            "• 山, • 水, list(item(p(山)) item(p(水)))",
            "1. 山, 2. 水, list from 1(item(p(山)) item(p(水)))",
            "4) 山, 5) 水, list from 4(item(p(山)) item(p(水)))",
            "一、山, 二、水, list(item(p(一、山)) item(p(二、水)))",
            "→ 山, → 水, list(item(p(→ 山)) item(p(→ 水)))",
            "1 山, 2 水, list(item(p(1 山)) item(p(2 水)))",
            "山, 水, list(item(p(山)) item(p(水)))"
        })
        void makeAListWhichSaysTheMarkersThatItCan(String first, String second, String list) {
            assertThat(sketch(item(first) + item(second))).isEqualTo(list);
        }

        @ParameterizedTest(name = "{0}, {1}")
        @CsvSource({
            "• 山, ● 水",
            "• 山, 1. 水",
            "1. 山, • 水",
            "• 山, 水",
            "山, • 水",
            "1. 山, 水",
            "山, 1. 水",
            "1. 山, 1. 水",
            "2. 山, 1. 水",
            "1. 山, 3. 水"
        })
        void withMarkersThatDoNotFollowEachOtherAreNotOfOneList(String first, String second) {
            assertThat(sketch(item(first) + item(second))).isEqualTo("p(" + first + ")\np(" + second + ")");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                • 山,◦ 石,▪ 火,• 水      | list(item(p(山) list(item(p(石) list(item(p(火)))))) item(p(水)))
                • 山,▪ 石,◦ 火           | list(item(p(山) list(item(p(石)) item(p(火)))))
                ◦ 山,▪ 石,◦ 水           | list(item(p(山) list(item(p(石)))) item(p(水)))
                • 山,◦ 石,1. 火,2. 水    | list(item(p(山) list(item(p(石)))))//list from 1(item(p(火)) item(p(水)))
                ◦ 山,◦ 石,• 水,• 火      | list(item(p(山)) item(p(石)) item(p(水)) item(p(火)))
                """)
        void areNestedByTheMarkersOfATypedOutline(String items, String lists) {
            String markup = Arrays.stream(items.split(",")).map(OfItems::item).collect(Collectors.joining());

            assertThat(sketch(markup)).isEqualTo(lists.replace("//", "\n"));
        }

        @Test
        void areTwoListsWhereTheMarkersChange() {
            assertThat(sketch(item("1. 山") + item("2. 水") + item("• 石") + item("• 火")))
                    .isEqualTo("list from 1(item(p(山)) item(p(水)))\nlist(item(p(石)) item(p(火)))");
        }

        @Test
        void ofTwoBoxesAreNotOfOneList() {
            assertThat(sketch("<div style='border:1px solid red'>" + item("• 山") + "</div>" + item("• 水")))
                    .isEqualTo("p(• 山)\np(• 水)");
        }

        @Test
        void haveTheLinesBelowThem() {
            String more = "<p data-role='item-more'>高</p>";

            assertThat(sketch(item("1. 山") + more + more + item("2. 水") + more + "<p>石</p>"))
                    .isEqualTo("list from 1(item(p(山) p(高) p(高)) item(p(水) p(高)))\np(石)");
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3})
        void haveTheFewPicturesAndTheLikeBeforeTheNextNumber(int between) {
            assertThat(sketch(item("1. 山") + "<hr>".repeat(between) + item("2. 水")))
                    .isEqualTo("list from 1(item(p(山)" + " divider".repeat(between) + ") item(p(水)))");
        }

        @Test
        void haveNotManyOfThem() {
            assertThat(sketch(item("1. 山") + "<hr>".repeat(4) + item("2. 水")))
                    .isEqualTo("p(1. 山)\n" + "divider\n".repeat(4) + "p(2. 水)");
        }

        @ParameterizedTest(name = "{0}, {1}")
        @CsvSource({"1. 山, 3. 水", "1. 山, • 水", "• 山, • 水", "山, 水", "一、山, 二、水"})
        void haveNoPicturesWhereTheNextDoesNotCountOn(String first, String second) {
            assertThat(sketch(item(first) + "<hr>" + item(second)))
                    .isEqualTo("p(" + first + ")\ndivider\np(" + second + ")");
        }

        @Test
        void haveNoPicturesBehindTheLast() {
            assertThat(sketch(item("1. 山") + item("2. 水") + "<hr>"))
                    .isEqualTo("list from 1(item(p(山)) item(p(水)))\ndivider");
            assertThat(sketch(item("1. 山") + item("2. 水") + "<hr><p>3. 石</p>"))
                    .isEqualTo("list from 1(item(p(山)) item(p(水)))\ndivider\np(3. 石)");
        }

        @Test
        void areTextInTheirList() {
            Segment list = Segments.of(item("1. 山") + "<p data-role='item-more'>高</p>" + item("2. 水"))
                    .after(new TypedLists())
                    .segments()
                    .get(0);

            assertThat(((Segment.Composite) list).parts().stream().flatMap(List::stream))
                    .hasSize(3)
                    .noneMatch(line -> Inference.isRole(line, Role.ITEM) || Inference.isRole(line, Role.ITEM_MORE));
        }

        @Test
        void sayHowManyTheyAreAndHowSureTheFirstIs() {
            assertThat(Segments.of(item("山") + item("水") + item("石"))
                            .after(new TypedLists())
                            .segments())
                    .singleElement()
                    .extracting(Segment::inferred)
                    .isNotNull()
                    .satisfies(inferred -> {
                        assertThat(inferred.text()).isEqualTo("山");
                        assertThat(inferred.certainty()).isEqualTo(0.9);
                        assertThat(inferred.reasons()).containsExactly("stands out", "3 items");
                    });
        }

        @ParameterizedTest(name = "{0}, {1}: {2}")
        @CsvSource({"• 山, • 水, • •", "（1） 山, （2） 水, （1） （2）"})
        void leaveTheMarkersInTheReport(String first, String second, String markers) {
            assertThat(Segments.of(item(first) + item(second))
                            .after(new TypedLists())
                            .entries())
                    .extracting(PendingEntry::text)
                    .containsExactly(markers);
        }

        @Test
        void anUnmarkedSentenceThatEndsWithAColonIsNoItem() {
            String lead = "如果体力不够走完下面的路线，可以选一辆车：";

            assertThat(Segments.of(item("山") + item("水") + item(lead) + item("云") + item("石"))
                            .sketch(new TypedLists()))
                    .isEqualTo("list(item(p(山)) item(p(水)))\np(" + lead + ")\nlist(item(p(云)) item(p(石)))");
            assertThat(Segments.of(item("山") + item("水的名字：") + item("好处：" + lead))
                            .sketch(new TypedLists()))
                    .isEqualTo("list(item(p(山)) item(p(水的名字：)) item(p(好处：" + lead + ")))");
        }

        @Test
        void whoseMarkersStayLeaveNothing() {
            assertThat(Segments.of(item("一、山") + item("二、水"))
                            .after(new TypedLists())
                            .entries())
                    .isEmpty();
        }
    }

    /** The content of an item that the markup states. */
    @Nested
    class InAnItem {
        private static Outcome outcome(String html) {
            Segments item = Segments.of(html);
            return Outcome.of(new TypedLists()::applyToItem, item.all(), item.scope());
        }

        private static String item(String text) {
            return "<p data-role='item'>" + text + "</p>";
        }

        @Test
        void theFirstLineBeginsNoListOfItsOwn() {
            Outcome outcome = outcome(item("• 山") + item("1. 水") + item("2. 石"));

            assertThat(Segments.sketch(outcome.segments())).isEqualTo("p(• 山)\nlist from 1(item(p(水)) item(p(石)))");
            assertThat(outcome.entries()).extracting(PendingEntry::text).containsExactly("1. 2.");
        }

        @Test
        void linesThatAreNoItemsKeepTheirMarkers() {
            assertThat(Segments.sketch(outcome("<p>• 山</p>").segments())).isEqualTo("p(• 山)");
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(
                delimiter = '|',
                value = {"''|''", "<hr>|divider"})
        void thereMayBeNoText(String html, String sketch) {
            assertThat(Segments.sketch(outcome(html).segments())).isEqualTo(sketch);
        }
    }

    /** The items of a list that the markup states. */
    @Nested
    class OfTheMarkup {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                <ul><li>1.甲</li><li>2.乙</li></ul>             | list from 1(item(p(甲)) item(p(乙)))
                <ul><li>（3）甲</li><li>（4）乙</li></ul>       | list from 3(item(p(甲)) item(p(乙)))
                <ul><li>1、甲</li><li>2、乙</li><li>5、丙</li></ul> \
                    | list from 1(item(p(甲)) item(p(乙))) ¶ list from 5(item(p(丙)))
                <ol><li>3、甲</li><li>4、乙</li></ol>           | list from 3(item(p(甲)) item(p(乙)))
                <ul><li>• 甲</li><li>• 乙</li></ul>             | list(item(p(甲)) item(p(乙)))
                <ul><li>一、甲</li><li>二、乙</li></ul>         | list(item(p(一、甲)) item(p(二、乙)))
                <ul><li>1、甲</li><li>2、乙</li><li>丙</li></ul> | list(item(p(1、甲)) item(p(2、乙)) item(p(丙)))
                <ol><li>1、甲</li><li>2、乙</li><li>丙</li></ol> | list from 1(item(p(甲)) item(p(乙)) item(p(丙)))
                """)
        void haveTheirTypedNumbers(String markup, String blocks) {
            fragment(markup).becomes(blocks);
        }

        @Test
        void leaveTheirMarkersInTheReport() {
            assertThat(fragment("<ul><li>1.甲</li><li>2.乙</li></ul>").entries())
                    .extracting(ReportEntry::text)
                    .containsExactly("1. 2.");
        }
    }
}
