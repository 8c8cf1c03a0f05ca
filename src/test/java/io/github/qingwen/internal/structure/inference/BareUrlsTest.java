package io.github.qingwen.internal.structure.inference;

import static io.github.qingwen.Fragment.fragment;
import static io.github.qingwen.internal.structure.inference.SampleSegments.SCOPE;
import static io.github.qingwen.internal.structure.inference.SampleSegments.figure;
import static io.github.qingwen.internal.structure.inference.SampleSegments.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.internal.structure.segment.PendingEntry;
import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BareUrlsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <p>https://a.cn/b?c=d#e</p>           | p(link→https://a.cn/b?c=d#e(https://a.cn/b?c=d#e))
            <p> http://a.cn </p>                  | p(link→http://a.cn(http://a.cn))
            <p>https://a.<b>cn/b</b></p>          | p(link→https://a.cn/b(https://a.strong(cn/b)))
            """)
    void aLineThatIsAnAddressIsALink(String markup, String blocks) {
        fragment(markup).becomes(blocks);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"见 https://a.cn", "https://a.cn 和", "https://a.cn/河", "a.cn/b", "ftp://a.cn/b", "https 之后"})
    void otherLinesAreText(String line) {
        fragment("<p>" + line + "</p>").becomes("p(" + line + ")");
    }

    @Test
    void aPartThatIsALinkAlreadyLeadsWhereItLed() {
        Segment mixed = line(
                Role.TEXT, SampleSegments.words("https://a.cn/").linkedTo("https://b.cn/"), SampleSegments.words("c"));
        Segment linked = line(Role.TEXT, SampleSegments.words("https://a.cn/").linkedTo("https://b.cn/"));

        List<Segment> applied = new BareUrls().apply(List.of(mixed, linked, figure("https://a.cn/1")), SCOPE);

        assertThat(SampleSegments.sketch(applied))
                .isEqualTo("link→https://b.cn/(https://a.cn/)link→https://a.cn/c(c)"
                        + " link→https://b.cn/(https://a.cn/) figure(https://a.cn/1)");
        assertThat(applied)
                .extracting(Segment::inferred)
                .containsExactly(
                        new PendingEntry(
                                Action.INFERRED,
                                "a-rule",
                                Category.STRUCTURE,
                                "https://a.cn/c",
                                SampleSegments.PLACE,
                                null,
                                List.of("the line is an address")),
                        null,
                        null);
    }
}
