package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qingwen.report.QingwenException;
import io.github.qingwen.report.QingwenException.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reaches a limit is converted, what exceeds it is refused by the kind of that limit, in one line. */
class InputLimitsTest {
    private static final String PICTURE = "data:image/png;base64,";

    private static Qingwen with(InputLimits limits) {
        return Qingwen.builder().limits(limits).build();
    }

    private static InputLimits none() {
        return InputLimits.none();
    }

    private static void assertRefused(Kind kind, String message, Qingwen qingwen, Source source) {
        assertThatExceptionOfType(QingwenException.class)
                .isThrownBy(() -> qingwen.convert(source))
                .withMessage(message)
                .extracting(QingwenException::kind)
                .isEqualTo(kind);
    }

    private static String text(Qingwen qingwen, Source source) {
        return qingwen.convert(source).article().text().strip();
    }

    @Test
    void theSizeOfTextIsItsCharacters() {
        Source source = Source.of("<p>青石</p>");

        assertThat(text(with(none().withSize(9)), source)).isEqualTo("青石");
        assertRefused(
                Kind.TOO_LARGE,
                "the source has 9 characters, more than 8; check what it is, or raise the limit (InputLimits.withSize, --max-size)",
                with(none().withSize(8)),
                source);
    }

    @Test
    void theSizeOfBytesIsTheirNumber() {
        Source source = Source.of("<p>青石</p>".getBytes(StandardCharsets.UTF_8));

        assertThat(text(with(none().withSize(13)), source)).isEqualTo("青石");
        assertRefused(
                Kind.TOO_LARGE,
                "the source has 13 bytes, more than 12; check what it is, or raise the limit (InputLimits.withSize, --max-size)",
                with(none().withSize(12)),
                source);
    }

    @Test
    void aFileThatIsTooLargeIsNotRead(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.html"), "<p>青石</p>");

        assertThat(with(none().withSize(13)).convert(file).article().blocks()).hasSize(1);
        assertThatThrownBy(() -> with(none().withSize(12)).convert(file))
                .isInstanceOfSatisfying(
                        QingwenException.class, e -> assertThat(e.kind()).isEqualTo(Kind.TOO_LARGE));
    }

    @Test
    void theSizeIsCheckedBeforeAnythingElse() {
        assertThatThrownBy(() -> with(none().withSize(3)).convert("    "))
                .isInstanceOfSatisfying(
                        QingwenException.class, e -> assertThat(e.kind()).isEqualTo(Kind.TOO_LARGE));
    }

    private static Source nested(int depth) {
        String markup = "<div>".repeat(depth) + "底" + "</div>".repeat(depth);
        return Source.of(Jsoup.parse(markup, "", Parser.htmlParser().setMaxDepth(depth + 10)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 599, 600, 601, 602, 2_000})
    void theDepthIsThatOfElementsInsideTheContent(int depth) {
        assertThat(text(with(none().withDepth(depth)), nested(depth))).isEqualTo("底");
        assertThatThrownBy(() -> with(none().withDepth(depth)).convert(nested(depth + 1)))
                .isInstanceOfSatisfying(
                        QingwenException.class, e -> assertThat(e.kind()).isEqualTo(Kind.TOO_DEEP));
    }

    @Test
    void contentThatIsTooDeepIsNamedByItsPath() {
        assertRefused(
                Kind.TOO_DEEP,
                "elements are nested more than 2 deep at div[1] > p[2] > b[1];"
                        + " check what it is, or raise the limit (InputLimits.withDepth, --max-depth)",
                with(none().withDepth(2)),
                Source.of("<div><p>甲</p><p><b>乙</b></p></div>"));
    }

    @Test
    void blocksInsideOthersCount() {
        Source source = Source.of("<p>甲</p><ul><li>乙</li><li>丙</li></ul>");

        assertThat(text(with(none().withBlocks(4)), source)).contains("丙");
        assertRefused(
                Kind.TOO_MANY_BLOCKS,
                "the article has more than 3 blocks; check what it is, or raise the limit (InputLimits.withBlocks, --max-blocks)",
                with(none().withBlocks(3)),
                source);
    }

    @Test
    void anAttributeThatIsTooLongIsNamedWithItsElement() {
        Source source = Source.of("<p>甲</p><p style=\"color:red\">乙</p>");

        assertThat(text(with(none().withAttribute(9)), source)).contains("乙");
        assertRefused(
                Kind.ATTRIBUTE_TOO_LONG,
                "the attribute style of p[2] has 9 characters, more than 8;"
                        + " check what it is, or raise the limit (InputLimits.withAttribute, --max-attribute)",
                with(none().withAttribute(8)),
                source);
    }

    @Test
    void aPictureInBase64IsALiteralAndNoLongAttribute() {
        Source source = Source.of("<p>甲<img src=\"" + PICTURE + "AAAA\"></p>");
        int length = PICTURE.length() + 4;

        assertThat(text(with(none().withLiteral(length).withAttribute(1)), source))
                .isEqualTo("甲");
        assertRefused(
                Kind.LITERAL_TOO_LONG,
                "a data: URL has 26 characters, more than 25, in the attribute src of p[1] > img[1];"
                        + " check what it is, or raise the limit (InputLimits.withLiteral, --max-literal)",
                with(none().withLiteral(length - 1)),
                source);
    }

    @Test
    void aStyleIsAsLongAsItIsWithoutThePicturesInIt() {
        Source source = Source.of("<p style=\"background:url(" + PICTURE + "AAAA)\">甲</p>");
        int style = "background:url()".length();

        assertThat(text(with(none().withAttribute(style).withLiteral(26)), source))
                .isEqualTo("甲");
        assertThatThrownBy(() -> with(none().withAttribute(style - 1)).convert(source))
                .isInstanceOfSatisfying(
                        QingwenException.class, e -> assertThat(e.kind()).isEqualTo(Kind.ATTRIBUTE_TOO_LONG));
        assertThatThrownBy(() -> with(none().withLiteral(25)).convert(source))
                .isInstanceOfSatisfying(
                        QingwenException.class, e -> assertThat(e.kind()).isEqualTo(Kind.LITERAL_TOO_LONG));
    }

    @Test
    void theDataOfAPageIsALiteral() {
        String data = "{ title: '青石 }', item_show_type: '10', text_page_info: { content: '甲' } }";
        String page = "<html><head><script>window.cgiDataNew = " + data
                + "; var more = 'of the script';</script></head>" + "<body><div id=\"js_article\"></div></body></html>";

        for (Source source : new Source[] {Source.of(page), Source.of(Jsoup.parse(page))}) {
            assertThat(text(with(none().withLiteral(data.length())), source)).isEqualTo("甲");
            assertRefused(
                    Kind.LITERAL_TOO_LONG,
                    "the data of the page, window.cgiDataNew, has 73 characters, more than 72;"
                            + " check what it is, or raise the limit (InputLimits.withLiteral, --max-literal)",
                    with(none().withLiteral(data.length() - 1)),
                    source);
        }
    }

    @Test
    void anAttributeOfADocumentIsCheckedToo() {
        Source source = Source.of(Jsoup.parse("<p title=\"长长的题\">甲</p>"));

        assertThatThrownBy(() -> with(none().withAttribute(3)).convert(source))
                .isInstanceOfSatisfying(
                        QingwenException.class, e -> assertThat(e.kind()).isEqualTo(Kind.ATTRIBUTE_TOO_LONG));
    }

    /** A saved page with its pictures in it. */
    @Test
    void theStandardLimitsTakePicturesOfMegabytes() {
        String picture = "<img src=\"" + PICTURE + "A".repeat(20 << 20) + "\">";

        assertThat(text(Qingwen.create(), Source.of("<p>甲</p>" + picture))).isEqualTo("甲");
    }

    @Test
    void theStandardLimitsRefuseWhatIsNoArticle() {
        assertThatThrownBy(() -> Qingwen.create().convert(Source.of("甲".repeat((64 << 20) + 1))))
                .isInstanceOfSatisfying(
                        QingwenException.class, e -> assertThat(e.kind()).isEqualTo(Kind.TOO_LARGE));
        assertThatThrownBy(() -> Qingwen.create().convert(nested(1_025)))
                .isInstanceOfSatisfying(
                        QingwenException.class, e -> assertThat(e.kind()).isEqualTo(Kind.TOO_DEEP));
    }

    @Test
    void aLimitBelowOneIsRefused() {
        List<IntFunction<InputLimits>> limits = List.of(
                none()::withSize, none()::withDepth, none()::withBlocks, none()::withLiteral, none()::withAttribute);

        for (IntFunction<InputLimits> limit : limits) {
            assertThatThrownBy(() -> limit.apply(0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith("must be at least 1, but is: 0");
        }
    }
}
