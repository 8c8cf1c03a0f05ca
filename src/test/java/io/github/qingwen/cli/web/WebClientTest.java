package io.github.qingwen.cli.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebClientTest {
    private static final FetchLimits LIMITS = FetchLimits.PICTURES;

    @ParameterizedTest
    @CsvSource({"1, 500", "2, 1000", "3, 2000", "6, 16000", "7, 30000", "1000, 30000"})
    void tryWaitsTwiceAsLongEachTime(int failures, long milliseconds) {
        assertThat(WebClient.wait(LIMITS, failures, Duration.ZERO)).hasMillis(milliseconds);
    }

    @ParameterizedTest
    @CsvSource({"0, 500", "3, 3000", "30, 30000", "86400, 30000"})
    void tryWaitsAsLongAsTheServerAsksUpToTheLimit(long seconds, long milliseconds) {
        assertThat(WebClient.wait(LIMITS, 1, Duration.ofSeconds(seconds))).hasMillis(milliseconds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            120                           | 120
            0                             | 0
            Thu, 01 Jan 2026 00:01:30 GMT | 90
            Wed, 31 Dec 2025 23:59:59 GMT | 0
            soon                          | 0
            -5                            | 0
            99999999999999999999          | 0
            """)
    void serverAsksInSecondsOrWithADate(String header, long seconds) {
        assertThat(WebClient.asked(header, Instant.parse("2026-01-01T00:00:00Z")))
                .hasSeconds(seconds);
    }
}
