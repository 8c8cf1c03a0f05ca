package io.github.qingwen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations that are killed at any moment, in processes of their own. */
class KilledMigrationTest {
    private static final int POSTS = 160;
    private static final int KILLS = 12;

    @TempDir
    private Path folder;

    private Path posts;

    @BeforeEach
    void archive() throws IOException {
        posts = Files.createDirectories(folder.resolve("posts"));
        for (int i = 0; i < POSTS; i++) {
            int next = (i + 1) % POSTS;
            Files.writeString(
                    posts.resolve(i + ".html"),
                    "---\ntitle: 第" + i / 2 + "夜\nurl: " + address(i) + "\n---\n"
                            + "<p>船行了一夜。</p>".repeat(1 + i % 10)
                            + "<p>见<a href=\"" + address(next) + "\">下一夜</a>。</p>");
        }
    }

    private static String address(int post) {
        return "https://mp.weixin.qq.com/s?__biz=MzA5&mid=" + post + "&idx=1&sn=ab";
    }

    private String[] arguments(Path out) {
        return new String[] {"migrate", posts.toString(), "--to", "hexo", "--out", out.toString(), "--quiet"};
    }

    private void migrate(Path out) {
        CommandResult.run((Object[]) arguments(out)).hasCode(0);
    }

    private Process start(Path out) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String[] command = Stream.concat(
                        Stream.of(
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                CommandResult.classPath(),
                                Main.class.getName()),
                        Stream.of(arguments(out)))
                .toArray(String[]::new);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
    }

    /** The posts of a site by their files. */
    private static Map<String, String> posts(Path site) throws IOException {
        Map<String, String> found = new TreeMap<>();
        Path below = site.resolve("source");
        if (Files.exists(below)) {
            try (Stream<Path> files = Files.walk(below)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    found.put(below.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return found;
    }

    @Test
    void goOnWhereTheyWere() throws IOException, InterruptedException {
        Path whole = folder.resolve("whole");
        migrate(whole);
        Map<String, String> expected = posts(whole);
        assertThat(expected).hasSize(POSTS);
        Random random = new Random(7);
        Path site = folder.resolve("site");

        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(site);
            waitForPosts(random.nextInt(1 + kill * POSTS / KILLS, 2 + (kill + 1) * POSTS / KILLS), site, process);
            TimeUnit.MICROSECONDS.sleep(random.nextInt(10_000));
            process.destroyForcibly().waitFor();

            assertThat(expected).as("nothing half written").containsAllEntriesOf(posts(site));
        }
        migrate(site);

        assertThat(posts(site)).isEqualTo(expected);
        assertThat(site.resolve(".qingwen/unfinished")).isEmptyDirectory();
        assertThat(site.resolve(".qingwen/journal.ndjson")).doesNotExist();
        assertThat(Files.readAllLines(site.resolve(".qingwen/manifest.ndjson"))).hasSize(POSTS);
    }

    /** Waits until a site has a number of posts. */
    private static void waitForPosts(int number, Path site, Process process) throws IOException, InterruptedException {
        Path below = site.resolve("source/_posts");
        while (process.isAlive()) {
            if (Files.exists(below)) {
                try (Stream<Path> files = Files.list(below)) {
                    if (files.count() >= number) {
                        return;
                    }
                }
            }
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }
}
