package io.github.qingwen.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qingwen.Texts;
import io.github.qingwen.internal.read.kind.SourceArticle;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.QingwenException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that holds articles. */
class ApiReaderTest {
    private static SourceArticle read(String source) {
        return all(source).get(0);
    }

    private static List<SourceArticle> all(String source) {
        return SourceReader.read(source, "", null, Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {"news_item":[{"title":"一","content":"<p>甲</p>"},{"title":"二","content":"<p>乙</p>"}]}
            {"item":[{"content":{"news_item":[{"title":"一","content":"<p>甲</p>"}]}},{"content":{"news_item":[{"title":"二","content":"<p>乙</p>"}]}}]}
            [{"title":"一","content":"<p>甲</p>"},{"title":"二","content":"<p>乙</p>"}]
            {"version":"https://jsonfeed.org/version/1.1","items":[{"title":"一","content_html":"<p>甲</p>"},{"title":"二","content_html":"<p>乙</p>"}]}
            """)
    void givesEachArticle(String json) {
        assertThat(all(json))
                .extracting(page -> page.metadata().title() + page.content().text())
                .containsExactly("一甲", "二乙");
    }

    @ParameterizedTest
    @Texts("""
            [转引]<p>甲</p> ¦ {图}<p>甲</p> ¦ [甲](https://e.org) ¦ [![甲](https://e.org/1)](https://e.org)
            [[1]](#a) 甲 ¦ [[甲]] 乙 ¦ [] 甲 ¦ [ ] 甲 ¦ [^1] 甲 ¦ []<p>甲</p> ¦ {{ page }} 甲 ¦ {% note %}甲
            """)
    void isNotSeenInTextThatBeginsWithABracket(String text) {
        assertThat(read(text).content().html()).contains("甲");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "[{\"", "{\"title\": ", "[[{ \"title\""})
    void thatIsCutOffIsRefused(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(
                        QingwenException.class,
                        e -> assertThat(e.kind()).isEqualTo(QingwenException.Kind.INVALID_JSON));
    }

    @Test
    void ofTheApiMapsItsFields() {
        Metadata metadata = all("""
                {"news_item":[{"title":"题","author":"某","digest":"摘要","content":"<p>甲</p>","content_source_url":"https://e.org",
                  "thumb_url":"https://img.example.com/t.jpg","url":"https://mp.weixin.qq.com/s/x"}],"update_time":1714521600}""").get(0).metadata();

        assertThat(metadata.author()).isEqualTo("某");
        assertThat(metadata.summary()).isEqualTo("摘要");
        assertThat(metadata.sourceUrl()).isEqualTo("https://e.org");
        assertThat(metadata.cover()).isEqualTo(Image.of("https://img.example.com/t.jpg"));
        assertThat(metadata.url()).isEqualTo("https://mp.weixin.qq.com/s/x");
        assertThat(metadata.publishedAt()).isEqualTo("2024-05-01T08:00:00+08:00");
    }
}
