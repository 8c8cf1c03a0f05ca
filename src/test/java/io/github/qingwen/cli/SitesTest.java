package io.github.qingwen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Hugo, Hexo and Jekyll build a site of posts that are full of what they would execute or misread, and each page says
 * what its post says. Generators that are not installed are passed over; without Node, or without
 * {@code npm ci --prefix src/test/sites}, this test is skipped.
 */
class SitesTest {
    private static final Path FOLDER = Path.of("src/test/sites");

    @ParameterizedTest
    @CsvSource({"--convert, 0 links among them", "--migrate, 3 links among them"})
    void generatorsShowWhatThePostsSay(String command, String links, @TempDir Path sites)
            throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(FOLDER.resolve("node_modules")), "no Hexo below src/test/sites");
        ProcessBuilder builder = new ProcessBuilder(
                "node",
                FOLDER.resolve("build.mjs").toString(),
                "--words",
                command,
                FOLDER.resolve("posts").toString(),
                sites.toString());
        builder.environment().put("QINGWEN_CLASSPATH", CommandResult.classPath());
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains("hexo: 9 pages of 10 posts, " + links, "no difference");
    }
}
