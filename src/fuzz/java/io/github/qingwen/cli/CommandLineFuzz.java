package io.github.qingwen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the input, a run of the command line ends with a documented exit code, and says why in a line for each input. */
class CommandLineFuzz {
    private static final List<List<String>> COMMANDS = List.of(
            List.of("convert", "-"),
            List.of("convert", "-", "-f", "json"),
            List.of("convert", "-", "-f", "ndjson"),
            List.of("convert", "-", "-f", "html", "--preset", "reader"),
            List.of("convert", "-", "-f", "chunks", "--chunk-size", "20"),
            List.of("convert", "-", "-f", "text", "--preset", "faithful"),
            List.of("convert", "-", "--front-matter", "hexo", "--body", "markdown"),
            List.of("convert", "-", "--front-matter", "hugo_toml", "--line-ending", "crlf", "--footnotes", "anchor"),
            List.of("convert", "IN", "--out-dir", "OUT", "--name", "{date}-{title}", "--report", "REPORT"),
            List.of("explain", "-"));

    private static Path folder() throws IOException {
        return Files.createTempDirectory("qingwen-fuzz");
    }

    static Stream<byte[]> run() {
        byte[][] sources = {
            bytes("<p>山里落了第一场雪。</p><p style=\"display:none\">看不见的话</p>"),
            bytes("---\ntitle: 雪\ndate: 2024-05-01\n---\n**山**里"),
            bytes("{\"title\":\"a/b\",\"content\":\"<p>甲</p>\"}"),
            bytes("<rss><channel><item><title>一</title><description>甲</description></item>"
                    + "<item><title>二</title><description>乙</description></item></channel></rss>"),
            bytes("")
        };
        return Stream.iterate(0, i -> i + 1)
                .limit((long) COMMANDS.size() * sources.length)
                .map(i -> input(i % COMMANDS.size(), sources[i / COMMANDS.size()]));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The first byte chooses the command. */
    private static byte[] input(int command, byte[] source) {
        byte[] input = new byte[source.length + 1];
        input[0] = (byte) command;
        System.arraycopy(source, 0, input, 1, source.length);
        return input;
    }

    @MethodSource
    @FuzzTest
    void run(byte[] input) throws IOException {
        int command = input.length == 0 ? 0 : input[0] & 0xff;
        byte[] source = input.length == 0 ? input : java.util.Arrays.copyOfRange(input, 1, input.length);
        List<String> arguments = COMMANDS.get(command % COMMANDS.size());
        if (!arguments.contains("IN")) {
            check(source, arguments);
            return;
        }
        Path folder = folder();
        try {
            Path in = Files.write(folder.resolve("in.html"), source);
            check(
                    source,
                    arguments.stream()
                            .map(argument -> switch (argument) {
                                case "IN" -> in.toString();
                                case "OUT" -> folder.resolve("out").toString();
                                case "REPORT" -> folder.resolve("report.json").toString();
                                default -> argument;
                            })
                            .toList());
        } finally {
            delete(folder);
        }
    }

    private static void check(byte[] source, List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = Main.run(
                new ByteArrayInputStream(source),
                new PrintStream(out),
                new PrintStream(err),
                arguments.toArray(String[]::new));

        String errors = err.toString(StandardCharsets.UTF_8);
        assertThat(code).as(errors).isBetween(Main.ALL_DONE, Main.SOME_FAILED);
        assertThat(errors).doesNotContain("defect of qingwen", "\tat ");
        if (code == Main.SOME_FAILED) {
            assertThat(errors).isNotBlank();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
