package io.github.qingwen.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.internal.ReportBuilder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {
    private static final String TEXT = "<p>龘山㐀路</p>";
    private static final Charset GBK = Charset.forName("GBK");

    private final ReportBuilder report = new ReportBuilder();

    @ParameterizedTest(name = "{0} stated as {1}")
    @CsvSource({"GBK, gbk", "GB18030, gb18030", "GBK, GB2312", "UTF-8, utf-8", "Big5, big5", "UTF-16BE, utf-16be"})
    void isWhatTheMetaSays(String charset, String name) {
        if (charset.startsWith("UTF-16")) {
            assertThat(decode(TEXT.getBytes(Charset.forName(charset)), name)).isEqualTo(TEXT);
            return;
        }
        String page = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + name
                + "\"></head><p>山路</p>";

        assertThat(decode(page.getBytes(Charset.forName(charset)), null)).isEqualTo(page);
    }

    @Test
    void isWhatTheSenderSaysRatherThanTheMeta() {
        String page = "<meta charset=\"utf-8\"><p>山路</p>";

        assertThat(decode(page.getBytes(Charset.forName("GBK")), "GBK")).isEqualTo(page);
    }

    @Test
    void isThatOfTheByteOrderMarkBeforeAll() {
        byte[] utf16 = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE);

        assertThat(decode(utf16, "GBK")).isEqualTo(TEXT);
    }

    @Test
    void isUtf8WhereNothingIsSaidAndGb18030WhereItIsNot() {
        assertThat(decode(TEXT.getBytes(StandardCharsets.UTF_8), null)).isEqualTo(TEXT);
        assertThat(decode(TEXT.getBytes(Charset.forName("GB18030")), null)).isEqualTo(TEXT);
    }

    @Test
    void thatNobodyKnowsIsPassedOver() {
        assertThat(decode(TEXT.getBytes(StandardCharsets.UTF_8), "x-unknown")).isEqualTo(TEXT);
    }

    @ParameterizedTest(name = "a stale {0}")
    @ValueSource(strings = {"gb2312", "GBK", "big5", "iso-8859-1", "utf-16"})
    void isUtf8WhereTheBytesAreWhateverTheMetaSays(String stale) {
        String page = "<meta charset=\"" + stale + "\"><title>山路</title><p>雨停了，路上没有人。</p>";

        assertThat(decode(page.getBytes(StandardCharsets.UTF_8), null)).isEqualTo(page);
        // a charset that cannot have been read is not stated
        if (!stale.startsWith("utf")) {
            assertThat(doubts()).containsExactly("charset-contradicted " + stale);
        }
    }

    @Test
    void isWhatTheCallerStatesThoughTheBytesAreValidUtf8() {
        byte[] bytes = "<p>雨停了，路上没有人。</p>".getBytes(StandardCharsets.UTF_8);

        assertThat(decode(bytes, "iso-8859-1")).contains("é\u009b¨");
        assertThat(doubts()).isEmpty();
    }

    @Test
    void isTheStatedOneWhereItsCharactersHappenToBeLettersOfUtf8() {
        // 模 is the bytes C4 A3, which are ģ in UTF-8
        String page = "<meta charset=gb2312><p>模</p><p>摹</p><p>幕</p>";

        assertThat(decode(page.getBytes(GBK), null)).isEqualTo(page);
        assertThat(doubts()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void isUtf16WithoutAMarkWhereHalfOfTheBytesAreZero(String charset) {
        String page = "<html><head><meta charset=\"utf-16\"></head><p>一一得一，路上没有人。</p></html>";

        assertThat(decode(page.getBytes(Charset.forName(charset)), null)).isEqualTo(page);
    }

    @Test
    void ofASourceThatIsCutOffInItsLastCharacterIsStillKnown() {
        byte[] bytes = TEXT.substring(0, 5).getBytes(StandardCharsets.UTF_8);

        assertThat(decode(Arrays.copyOf(bytes, bytes.length - 1), null)).isEqualTo("<p>龘\ufffd");
        assertThat(doubts()).containsExactly("charset-malformed UTF-8");
    }

    @Test
    void ofASourceWithABrokenCharacterIsTheOneThatLeavesLeastUnread() {
        byte[] bytes = "<meta charset=gbk><p>雨停了，?路上没有人。</p>".getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xff;

        assertThat(decode(bytes, null)).endsWith("<p>雨停了，\ufffd路上没有人。</p>");
        assertThat(doubts()).containsExactly("charset-contradicted gbk", "charset-malformed UTF-8");
    }

    private String decode(byte[] source, @Nullable String hint) {
        return Charsets.decode(source, hint, report);
    }

    private List<String> doubts() {
        return report.build().doubts().stream()
                .map(doubt -> doubt.rule() + ' ' + doubt.text())
                .toList();
    }
}
