package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs a script below {@code src/test/node} that reads an array of texts and writes a line of JSON for each. */
public final class NodeScript {
    private static final Path FOLDER = Path.of("src/test/node");

    private NodeScript() {}

    /** Returns what the script says of each text. Skips the test if {@code library} is not installed. */
    public static List<JsonNode> run(String script, String library, List<String> texts)
            throws IOException, InterruptedException {
        assumeTrue(
                Files.isDirectory(FOLDER.resolve("node_modules").resolve(library)),
                "no " + library + " below src/test/node");
        Process node = new ProcessBuilder("node", FOLDER.resolve(script).toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (OutputStream in = node.getOutputStream()) {
            in.write(JsonMapper.shared().writeValueAsBytes(texts));
        }
        String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).isZero();
        List<JsonNode> answers =
                output.lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(answers).hasSameSizeAs(texts);
        return answers;
    }
}
