package io.github.qingwen.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsTest {
    private static final String TEXT = "<p>龘山㐀路</p>";

    @ParameterizedTest(name = "{0} stated as {1}")
    @CsvSource({"GBK, gbk", "GB18030, gb18030", "GBK, GB2312", "UTF-8, utf-8", "Big5, big5", "UTF-16BE, utf-16be"})
    void isWhatTheMetaSays(String charset, String name) {
        if (charset.startsWith("UTF-16")) {
            assertThat(Charsets.decode(TEXT.getBytes(Charset.forName(charset)), name))
                    .isEqualTo(TEXT);
            return;
        }
        String page = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + name
                + "\"></head><p>山路</p>";

        assertThat(Charsets.decode(page.getBytes(Charset.forName(charset)), null))
                .isEqualTo(page);
    }

    @Test
    void isWhatTheSenderSaysRatherThanTheMeta() {
        String page = "<meta charset=\"utf-8\"><p>山路</p>";

        assertThat(Charsets.decode(page.getBytes(Charset.forName("GBK")), "GBK"))
                .isEqualTo(page);
    }

    @Test
    void isThatOfTheByteOrderMarkBeforeAll() {
        byte[] utf16 = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE);

        assertThat(Charsets.decode(utf16, "GBK")).isEqualTo(TEXT);
    }

    @Test
    void isUtf8WhereNothingIsSaidAndGb18030WhereItIsNot() {
        assertThat(Charsets.decode(TEXT.getBytes(StandardCharsets.UTF_8), null)).isEqualTo(TEXT);
        assertThat(Charsets.decode(TEXT.getBytes(Charset.forName("GB18030")), null))
                .isEqualTo(TEXT);
    }

    @Test
    void thatNobodyKnowsIsPassedOver() {
        assertThat(Charsets.decode(TEXT.getBytes(StandardCharsets.UTF_8), "x-unknown"))
                .isEqualTo(TEXT);
    }
}
