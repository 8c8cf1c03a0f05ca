package io.github.qingwen.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;

class SentencesTest {
    @ParameterizedTest
    @Texts("""
            水很凉。|船来了！| ¦ “船来了。”|他说；|走吧 ¦ 真的？！|好 ¦ It rains. |We wait! |山
            e.g. this, 1. 山 and v1.5 ¦ https://a.cn/x?y=1;z.html ¦ 好吗?|好! ¦ for (i = 0; i < n; i++)
            一行↵|    二行↵↵|三行
            """)
    void endBehindStopsTheirClosingMarksAndLines(String marked) {
        List<String> sentences = List.of(marked.split("\\|"));
        String text = String.join("", sentences);

        List<String> found = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= text.length(); end++) {
            if (Sentences.endsAt(text, end)) {
                found.add(text.substring(start, end));
                start = end;
            }
        }

        assertThat(found).isEqualTo(sentences);
    }
}
