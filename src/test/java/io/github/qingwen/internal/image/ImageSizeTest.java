package io.github.qingwen.internal.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.internal.css.Declarations;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageSizeTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            data-w="960" data-ratio="0.5"                       | 960   | 480
            data-w="3" data-ratio="0.5"                         | 3     | 2
            data-w="960" data-ratio="0.5" width="300"           | 960   | 480
            data-w="960" data-ratio="0"                         | 960   |
            data-w="960"                                        | 960   |
            data-w="1" data-ratio="1"                           | 1     | 1
            data-w="0" width="300" height="200"                 | 300   | 200
            width="300" height="200"                            | 300   | 200
            width="300px" height=" 200 px "                     | 300   | 200
            width="299.6" height="200.4"                        | 300   | 200
            width="1" height="0.9"                              | 1     |
            width="100000" height="100001"                      | 100000 |
            style="width: 300px; height: 200px"                 | 300   | 200
            width="20" style="width: 300px; height: 200px"      | 20    | 200
            width="auto" height="1.2.3" style="width: 300px; height: 200px" | 300 | 200
            width="00000000000000000000000000000300"            | 300   |
            width="000000000000000000000000000000300"           |       |
            """)
    void theNaturalSizeIsTheStatedOneOfTheFileElseTheOneThatIsShown(String attributes, Integer width, Integer height) {
        assertThat(natural(attributes)).isEqualTo(new ImageSize(width, height));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            data-w="960" data-ratio="0.5" width="300"           | 300   | 150
            data-w="960" data-ratio="0.5" style="width: 300px"  | 300   | 150
            data-w="960" data-ratio="0.5"                       | 960   | 480
            data-w="1" data-ratio="2" height="9"                | 1     | 2
            data-w="0.5" width="30" height="20"                 | 30    | 20
            width="30" height="20"                              | 30    | 20
            data-w="960" data-ratio="0.5" width="100%"          |       |
            data-w="960" data-ratio="0.5" style="width: 90%"    |       |
            data-w="960" data-ratio="0.5" style="width: 90vw"   |       |
            data-w="960" data-ratio="0.5" style="width: calc(100% - 8px)" | |
            """)
    void theSizeThatIsShownIsUnknownWhereItIsRelativeToThePage(String attributes, Integer width, Integer height) {
        Element img = img(attributes);

        assertThat(ImageSize.shown(img, Declarations.parse(img.attr("style")))).isEqualTo(new ImageSize(width, height));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "auto",
        "三百",
        "-300",
        "1e3",
        "0x1f",
        "3/2",
        "3:2",
        "1.2.3",
        ".",
        "px",
        "12345678901234567890123456789012345"
    })
    void whatIsNoNumberOfPixelsIsNoSize(String width) {
        assertThat(natural("width='" + width + "'").width()).isNull();
    }

    @Test
    void theRatioIsHeightOverWidth() {
        assertThat(new ImageSize(400, 100).ratio()).isEqualTo(0.25);
        assertThat(new ImageSize(null, 100).ratio()).isZero();
        assertThat(new ImageSize(400, null).ratio()).isZero();
    }

    private static ImageSize natural(String attributes) {
        Element img = img(attributes);
        return ImageSize.natural(img, Declarations.parse(img.attr("style")));
    }

    private static Element img(String attributes) {
        return Jsoup.parseBodyFragment("<img " + attributes + ">").selectFirst("img");
    }
}
