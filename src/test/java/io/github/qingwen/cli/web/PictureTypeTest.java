package io.github.qingwen.cli.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTypeTest {
    @ParameterizedTest
    @CsvSource({
        "PNG,  89504e470d0a1a0a 0000000d49484452",
        "JPEG, ffd8ffe0 00104a464946",
        "JPEG, ffd8ffdb 0043",
        "GIF,  474946383761",
        "GIF,  474946383961 0100",
        "WEBP, 52494646 24000000 57454250 56503820",
        "AVIF, 0000001c 66747970 61766966 00000000 61766966",
        "AVIF, 00000020 66747970 61766973 00000000 6d736631",
        "AVIF, 00000020 66747970 6d696631 00000000 6d696631 61766966",
        "BMP,  424d 36000000 00000000 36000000 28000000",
        "ICO,  00000100 0100 1010"
    })
    void isToldByTheFirstBytes(PictureType type, String bytes) throws FetchException {
        assertThat(PictureType.of(HexFormat.of().parseHex(bytes.replace(" ", ""))))
                .isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<svg>",
                "\ufeff<?xml version=\"1.0\"?><svg/>",
                "\n <!-- 画 --><svg/>",
                "<!DOCTYPE svg PUBLIC"
            })
    void ofWhatMayBeADrawingIsSvg(String start) throws FetchException {
        assertThat(PictureType.of(start.getBytes(StandardCharsets.UTF_8))).isEqualTo(PictureType.SVG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GIF",
                "GIF88a",
                "BMW 的车展",
                "RIFF....WAVEfmt ",
                "<!DOCTYPE html><svg>",
                "<html>",
                "<svgx>",
                "%PDF-1.7",
                "{\"errcode\":40001}",
                "\u0000\u0000\u0000\u001cftypheic\u0000\u0000\u0000\u0000mif1heic"
            })
    void isNoneOfWhatIsNoPicture(String start) {
        assertThatThrownBy(() -> PictureType.of(start.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(FetchException.class);
    }

    @ParameterizedTest
    @EnumSource
    void isToldByTheEndingOfItsFilesToo(PictureType type) {
        assertThat(PictureType.ofEnding(type.ending)).isEqualTo(type);
    }

    @Test
    void ofAnyOtherEndingIsNone() {
        assertThat(PictureType.ofEnding("html")).isNull();
    }
}
