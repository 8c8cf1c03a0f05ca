package io.github.qingwen.internal.structure.inference;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DividersTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p>山</p><hr><p>水</p>                  | p(山) ¶ divider ¶ p(水)   | 0
            <p>山</p><hr><hr><hr><p>水</p>          | p(山) ¶ divider ¶ p(水)   | 2
            <hr><p>山</p>                           | p(山)                     | 1
            <hr><hr><p>山</p>                       | p(山)                     | 2
            <p>山</p><hr>                           | p(山)                     | 1
            <p>山</p><hr><hr>                       | p(山)                     | 2
            <hr>                                    | ``                        | 1
            <p>山</p>                               | p(山)                     | 0
            """)
    void partWhatIsAboveFromWhatIsBelow(String markup, String blocks, int removed) {
        fragment(markup).becomes(blocks.replace(" ¶ ", "\n"));
        assertThat(fragment(markup).entries()).hasSize(removed);
    }

    @Test
    void thatPartNothingAreReported() {
        ReportEntry entry = fragment("<p>山</p><hr>").entries().get(0);

        assertThat(entry.action()).isEqualTo(ReportEntry.Action.REMOVED);
        assertThat(entry.rule()).isEqualTo("decoration-divider");
        assertThat(entry.category()).isEqualTo(Category.DECORATION);
        assertThat(entry.text()).isEqualTo("<hr>");
    }

    @Test
    void stayWhereTheirRuleIsOff() {
        fragment("<hr><p>山</p><hr>").without("decoration-divider").becomes("divider\np(山)\ndivider");
    }
}
