package io.github.qingwen.cli.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FetchLimitsTest {
    @Test
    void haveTheDefaultsThatTheyDocument() {
        assertThat(FetchLimits.builder().build())
                .isEqualTo(new FetchLimits(
                        20_971_520,
                        4,
                        4,
                        Duration.ofMillis(500),
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(20),
                        Duration.ofMinutes(2),
                        false));
    }

    @Test
    void arePositive() {
        assertThatThrownBy(() -> FetchLimits.builder().tries(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tries is not positive");
        assertThatThrownBy(
                        () -> FetchLimits.builder().readTimeout(Duration.ZERO).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("readTimeout is not positive");
    }
}
