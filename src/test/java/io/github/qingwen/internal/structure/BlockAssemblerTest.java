package io.github.qingwen.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Sketch;
import io.github.qingwen.internal.structure.inference.HeadingLevels;
import io.github.qingwen.internal.structure.inline.InlineBuilder;
import io.github.qingwen.internal.structure.segment.Segment;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockAssemblerTest {
    private static String blocks(String markup, boolean stated) {
        InlineBuilder inlines = new InlineBuilder(run -> null);
        List<Segment> segments = Segments.of(markup).all();
        return Sketch.of(new BlockAssembler(HeadingLevels.of(segments, stated, List.of()), inlines, stated)
                        .blocks(segments))
                .replace("\n", " ¶ ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <ul><li>山</li></ul><ul><li>水</li></ul>                  | list(item(p(山)) item(p(水)))
            <ol><li>山</li></ol><ol start='2'><li>水</li></ol>        | list from 1(item(p(山)) item(p(水)))
            <ol start='4'><li>山</li><li>水</li></ol><ol start='6'><li>林</li></ol> \
                | list from 4(item(p(山)) item(p(水)) item(p(林)))
            <ol><li>山</li></ol><ol start='3'><li>水</li></ol>        | list from 1(item(p(山))) ¶ list from 3(item(p(水)))
            <ol><li>山</li></ol><ol><li>水</li></ol>                  | list from 1(item(p(山))) ¶ list from 1(item(p(水)))
            <ul><li>山</li></ul><ol><li>水</li></ol>                  | list(item(p(山))) ¶ list from 1(item(p(水)))
            <ol><li>山</li></ol><ul><li>水</li></ul>                  | list from 1(item(p(山))) ¶ list(item(p(水)))
            <ul><li>山</li></ul><p>林</p><ul><li>水</li></ul>         | list(item(p(山))) ¶ p(林) ¶ list(item(p(水)))
            <ul><li>山</li></ul><blockquote>水</blockquote>           | list(item(p(山))) ¶ quote(p(水))
            """)
    void aListThatGoesOnIsOneWithTheListBefore(String markup, String blocks) {
        assertThat(blocks(markup, false)).isEqualTo(blocks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <ul><li>山</li></ul><ul><li>水</li></ul>                  | list(item(p(山))) ¶ list(item(p(水)))
            <ol><li>山</li></ol><ol start='2'><li>水</li></ol>        | list from 1(item(p(山))) ¶ list from 2(item(p(水)))
            """)
    void listsSideBySideAreTwoWhereTheMarkupStatesIt(String markup, String blocks) {
        assertThat(blocks(markup, true)).isEqualTo(blocks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <p>山<br>水</p><p>林</p>                                  | p(山↵水) ¶ p(林)
            <p>山<br>水<br>林</p>                                     | p(山↵水↵林)
            <p><span data-formula='x'></span></p>                     | formula-block(x)
            <p>山<span data-formula='x'></span></p>                   | p(山formula(x))
            <p><span data-formula='x'></span><br><span data-formula='y'></span></p> | p(formula(x)↵formula(y))
            <p>山</p><hr><p>水</p>                                    | p(山) ¶ divider ¶ p(水)
            """)
    void linesThatOnlyALineBreakPartsAreAParagraph(String markup, String blocks) {
        assertThat(blocks(markup, false)).isEqualTo(blocks);
    }
}
