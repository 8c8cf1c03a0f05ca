package io.github.qingwen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands whose outputs cannot be written any more, or that are interrupted, in processes of their own. */
class StoppedProcessTest {
    private static final int POSTS = 300;

    @TempDir
    private Path folder;

    @BeforeEach
    void archive() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash");
        Path posts = Files.createDirectories(folder.resolve("posts"));
        for (int i = 0; i < POSTS; i++) {
            Files.writeString(posts.resolve(i + ".html"), "<p>第" + i + "夜，船行得慢。</p>".repeat(20));
        }
    }

    private record Result(int code, String err) {}

    /** Runs a line of a shell in which {@code $QINGWEN} is the command line. */
    private Result shell(String line) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder("/bin/bash", "-c", line).directory(folder.toFile());
        builder.environment().put("QINGWEN", java + " -XX:TieredStopAtLevel=1 " + Main.class.getName());
        builder.environment().put("CLASSPATH", CommandResult.classPath());
        Process process = builder.redirectError(folder.resolve("err").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        int code = process.waitFor();
        return new Result(code, Files.readString(folder.resolve("err")).strip());
    }

    @Test
    void aReaderThatGoesAwayEndsAConversion() throws IOException, InterruptedException {
        Result result = shell("set -o pipefail; $QINGWEN convert posts -f ndjson | head -c 100");

        assertThat(result).isEqualTo(new Result(3, "qingwen: standard output was closed by its reader"));
    }

    @Test
    void aClosedStandardInputIsNamed() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/proc/self/fd")), "no Linux");

        assertThat(shell("$QINGWEN convert - <&-"))
                .isEqualTo(new Result(1, "qingwen: -: standard input is closed; pass an article through it"));
    }

    @Test
    void aFullDiskEndsAMigrationWithOneLine() throws IOException, InterruptedException {
        // the journal outgrows what the shell allows a file to have
        Result result = shell("ulimit -f 16; $QINGWEN migrate posts --to plain --out site --quiet");

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err())
                .startsWith("qingwen: site/.qingwen/journal.ndjson cannot be written: ")
                .endsWith("; the same command goes on from here");

        assertThat(shell("$QINGWEN migrate posts --to plain --out site --quiet").code())
                .isZero();
        try (Stream<Path> posts = Files.list(folder.resolve("site"))) {
            assertThat(posts.filter(Files::isRegularFile)).hasSize(POSTS);
        }
    }

    @Test
    void aFullDiskEndsAConversionWithOneLineAndLeavesNoHalfFile() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("posts/9.html"), "<p>很长的一夜。</p>".repeat(9000));

        Result result = shell("ulimit -f 16; $QINGWEN convert posts --out-dir out");

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err()).startsWith("qingwen: out/9.md cannot be written: ");
        assertThat(folder.resolve("out/9.md")).doesNotExist();
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(file -> file.getFileName().toString())).allMatch(name -> name.endsWith(".md"));
        }
    }

    /** The bytes of one entry do not fit into the memory. */
    @Test
    void inputThatNeedsMoreMemoryThanThereIsFailsAlone() throws IOException, InterruptedException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("posts.zip")))) {
            zip.putNextEntry(new ZipEntry("a.html"));
            for (int i = 0; i < 60; i++) {
                zip.write(new byte[1 << 20]);
            }
            zip.putNextEntry(new ZipEntry("b.html"));
            zip.write("<p>船行得慢。</p>".getBytes(StandardCharsets.UTF_8));
        }
        String failure =
                "qingwen: posts.zip!/a.html: it needs more memory than this process has; give java more with -Xmx";

        for (String command : List.of("convert --out-dir out", "migrate --quiet --to plain --out site")) {
            Result result = shell("JAVA_TOOL_OPTIONS=-Xmx48m $QINGWEN " + command + " posts.zip");

            assertThat(result.code()).isEqualTo(1);
            assertThat(result.err().lines()).endsWith(failure);
        }
        assertThat(folder.resolve("out/b.md")).exists();
        assertThat(folder.resolve("site/b.md")).exists();
    }

    @Test
    void anInterruptedMigrationFinishesWhatItIsAtAndGoesOnLater() throws IOException, InterruptedException {
        Result result = shell("$QINGWEN migrate posts --to plain --out site --quiet & pid=$!;"
                + " while [ ! -e site/.qingwen/journal.ndjson ] && kill -0 $pid 2>/dev/null; do sleep 0.01; done;"
                + " kill -INT $pid; wait $pid");
        assertThat(result.code()).isIn(130, 0);
        assertThat(result.err().lines().filter(line -> !line.isBlank())).hasSizeLessThanOrEqualTo(1);
        if (result.code() == 130) {
            assertThat(result.err()).isEqualTo("qingwen: interrupted; the same command goes on from here");
        }

        assertThat(shell("$QINGWEN migrate posts --to plain --out site --quiet").code())
                .isZero();
        List<String> manifest =
                Files.readAllLines(folder.resolve("site/.qingwen/manifest.ndjson"), StandardCharsets.UTF_8);
        assertThat(manifest).hasSize(POSTS);
    }
}
