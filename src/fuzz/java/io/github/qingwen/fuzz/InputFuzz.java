package io.github.qingwen.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.qingwen.BodyFormat;
import io.github.qingwen.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of input gives articles that can be written, or a documented exception. */
class InputFuzz {
    static Stream<byte[]> anything() {
        return Seeds.inputs(Stream.of(
                        Seeds.pages(),
                        Seeds.posts(),
                        Seeds.apis(),
                        Seeds.feeds(),
                        List.of("<meta charset=gbk><p>甲", "\ufeff<p>甲", "\u0000", "PK\u0003\u0004"))
                .flatMap(List::stream)
                .toList());
    }

    @MethodSource
    @FuzzTest
    void anything(byte[] input) {
        Draw draw = Draw.of(input);
        Conversions.check(draw, Source.of(draw.bytes()));
    }

    static Stream<byte[]> page() {
        return Seeds.inputs(Seeds.pages());
    }

    @MethodSource
    @FuzzTest
    void page(byte[] input) {
        Draw draw = Draw.of(input);
        String text = draw.text();
        String page = draw.from(List.of(
                text,
                "<html><head><script>" + text + "</script></head><body><div id=js_content><p>甲</p></div></body></html>",
                "<html><head></head><body><div id=\"js_content\">" + text + "</div></body></html>"));
        Conversions.check(draw, Source.of(page));
    }

    static Stream<byte[]> fragment() {
        return Seeds.inputs(Stream.concat(Seeds.fragments().stream(), Seeds.hostile().stream())
                .toList());
    }

    @MethodSource
    @FuzzTest
    void fragment(byte[] input) {
        Draw draw = Draw.of(input);
        Conversions.check(draw, Source.of("<p>甲</p>" + draw.text()));
    }

    static Stream<byte[]> post() {
        return Seeds.inputs(Seeds.posts());
    }

    @MethodSource
    @FuzzTest
    void post(byte[] input) {
        Draw draw = Draw.of(input);
        String text = draw.text();
        String post = draw.from(List.of(
                text,
                "---\n" + text + "\n---\n<p>甲</p>",
                "+++\n" + text + "\n+++\n甲",
                "{\"" + text + "\"}\n\n<p>甲</p>"));
        Conversions.check(draw, Source.of(post));
    }

    static Stream<byte[]> api() {
        return Seeds.inputs(Seeds.apis());
    }

    @MethodSource
    @FuzzTest
    void api(byte[] input) {
        Draw draw = Draw.of(input);
        String text = draw.text();
        String answer = draw.from(List.of(
                text,
                "{\"news_item\":[" + text + "]}",
                "{\"title\":\"甲\",\"content\":\"" + text + "\"}",
                "{\"title\":\"甲\",\"content\":\"<p>甲</p>\"," + text + "}"));
        Conversions.check(draw, Source.of(answer));
    }

    static Stream<byte[]> feed() {
        return Seeds.inputs(Seeds.feeds());
    }

    @MethodSource
    @FuzzTest
    void feed(byte[] input) {
        Draw draw = Draw.of(input);
        String text = draw.text();
        String feed = draw.from(List.of(
                text,
                "<rss><channel><item><description>甲</description>" + text + "</item></channel></rss>",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><content type=\"html\">" + text
                        + "</content></entry></feed>"));
        Conversions.check(draw, Source.of(feed));
    }

    static Stream<byte[]> markdown() {
        return Seeds.inputs(Stream.concat(Seeds.markdown().stream(), Seeds.hostile().stream())
                .toList());
    }

    @MethodSource
    @FuzzTest
    void markdown(byte[] input) {
        Draw draw = Draw.of(input);
        Conversions.check(draw, Source.of(draw.text()).withBody(BodyFormat.MARKDOWN));
    }

    static Stream<byte[]> charset() {
        return Seeds.fragments().stream()
                .limit(40)
                .map(fragment -> Draw.input(fragment.length(), fragment.getBytes(StandardCharsets.UTF_8)));
    }

    @MethodSource
    @FuzzTest
    void charset(byte[] input) {
        Draw draw = Draw.of(input);
        String charset =
                draw.from(List.of("UTF-8", "GBK", "GB18030", "Big5", "UTF-16LE", "ISO-2022-JP", "windows-1252"));
        Conversions.check(draw, Source.of(draw.bytes()).withCharset(charset));
    }
}
