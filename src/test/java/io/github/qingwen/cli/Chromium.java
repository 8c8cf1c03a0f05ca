package io.github.qingwen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shows pages by a script of Node, which prints what it saw as JSON. */
final class Chromium {
    private static final Path SCRIPTS = Path.of("src/test/node");
    private static final List<Path> PLACES = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/google-chrome"));

    private Chromium() {}

    /** Returns what a script saw. Skips the test where Chromium or {@code playwright-core} is not installed. */
    static JsonNode seen(String script, Object... arguments) throws IOException, InterruptedException {
        Path chromium = PLACES.stream().filter(Files::isExecutable).findFirst().orElse(null);
        assumeTrue(chromium != null, "no chromium is installed");
        assumeTrue(
                Files.isDirectory(SCRIPTS.resolve("node_modules/playwright-core")),
                "no playwright-core below src/test/node");
        Stream<Object> command = Stream.of("node", SCRIPTS.resolve(script), Objects.requireNonNull(chromium));
        Process process = new ProcessBuilder(Stream.concat(command, Stream.of(arguments))
                        .map(String::valueOf)
                        .toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return JsonMapper.shared().readTree(output);
    }
}
