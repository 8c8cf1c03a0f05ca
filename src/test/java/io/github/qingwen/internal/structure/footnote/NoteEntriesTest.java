package io.github.qingwen.internal.structure.footnote;

import static io.github.qingwen.internal.structure.inference.SampleSegments.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.internal.layout.Run;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteEntriesTest {
    /** The runs with a bar between them, those of a link in brackets. */
    private static String sketch(List<Run> runs) {
        return runs.stream()
                .map(run -> run.style().link() == null ? text(run) : '<' + text(run) + '>')
                .collect(Collectors.joining("|"));
    }

    private static String text(Run run) {
        return ((Run.Text) run).text();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "山志 https://a.cn/b（卷一）, 山志 |<https://a.cn/b>|（卷一）",
        "https://a.cn/b, <https://a.cn/b>",
        "https://a.cn/b https://a.cn/c, <https://a.cn/b>| https://a.cn/c",
        "山志, 山志"
    })
    void theFirstAddressOfANoteIsALink(String note, String runs) {
        assertThat(sketch(NoteEntries.linked(List.of(words(note))))).isEqualTo(runs);
    }
}
