package io.github.qingwen.cli.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataAddressTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            data:,GIF                           | GIF
            data:image/svg+xml,%3Csvg/%3e       | <svg/>
            data:image/svg+xml;utf8,<svg>雪</svg> | <svg>雪</svg>
            data:,100%,%4                       | 100%,%4
            data:,a#b                           | a
            DATA:image/gif;BASE64,R0lG          | GIF
            data:image/gif; base64 ,R0 lG       | GIF
            data:;base64,R0lGODk=               | GIF89
            data:;base64,R0lGODk                | GIF89
            data:;base64,R0lGODk%3D             | GIF89
            """)
    void isDecoded(String address, String data) throws FetchException {
        assertThat(DataAddress.is(address)).isTrue();
        assertThat(new String(DataAddress.decode(address), StandardCharsets.UTF_8))
                .isEqualTo(data);
    }

    @ParameterizedTest
    @ValueSource(strings = {"data:", "data:image/png;base64", "data:;base64,R0lG!", "data:;base64,R"})
    void thatIsMalformedIsRefused(String address) {
        assertThatThrownBy(() -> DataAddress.decode(address)).isInstanceOf(FetchException.class);
    }

    @Test
    void mayBeLong() throws FetchException {
        byte[] data = new byte[5_000_000];

        assertThat(DataAddress.decode(DataAddress.of("image/png", data))).isEqualTo(data);
    }
}
