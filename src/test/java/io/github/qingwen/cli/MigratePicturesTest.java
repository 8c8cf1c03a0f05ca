package io.github.qingwen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.cli.picture.PictureServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of a migration, from a server of this machine. */
class MigratePicturesTest {
    /** A picture of one pixel. */
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @TempDir
    private Path folder;

    private PictureServer server;

    @BeforeEach
    void serve() throws IOException {
        server = new PictureServer();
        server.on("/a.png", (request, answer) -> answer.body(PIXEL));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private void post(String name, String picture) throws IOException {
        Path posts = Files.createDirectories(folder.resolve("posts"));
        Files.writeString(
                posts.resolve(name + ".html"),
                "---\ntitle: " + name + "\ndate: 2024-03-01\n---\n<p>看。</p><p><img src=\"" + server.address(picture)
                        + "\"></p>");
    }

    private String migrate(int code, String target, String... options) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] arguments = Stream.concat(
                        Stream.of(
                                "migrate",
                                folder.resolve("posts").toString(),
                                "--to",
                                target,
                                "--out",
                                folder.resolve("site").toString()),
                        Stream.of(options))
                .toArray(String[]::new);
        int result = Main.run(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(new ByteArrayOutputStream()),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);

        assertThat(result).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(code);
        return err.toString(StandardCharsets.UTF_8);
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve("site").resolve(file));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hugo     | content/posts/2024-03-01-雪/index.md | content/posts/2024-03-01-雪 | ![](%s)
            hexo     | source/_posts/2024-03-01-雪.md       | source/images              | ![](/images/%s)
            jekyll   | _posts/2024-03-01-雪.md              | assets/images              | ![](/assets/images/%s)
            obsidian | 雪.md                                | attachments                | ![](attachments/%s)
            plain    | 雪.md                                | images                     | ![](images/%s)
            """)
    void standWhereTheTargetWantsThem(String target, String post, String folderOfPictures, String line)
            throws IOException {
        post("雪", "/a.png");

        String summary = migrate(0, target, "--images", "download", "--allow-private-hosts");

        assertThat(summary).contains("1 pictures fetched, 0 not fetched");
        try (Stream<Path> files = Files.list(folder.resolve("site").resolve(folderOfPictures))) {
            Path picture = files.filter(file -> file.toString().endsWith(".png"))
                    .findFirst()
                    .orElseThrow();
            assertThat(picture).hasBinaryContent(PIXEL);
            assertThat(read(post))
                    .contains(line.replace("%s", picture.getFileName().toString()));
        }
    }

    @Test
    void areFetchedOnceForAllPostsAndRuns() throws IOException {
        post("雪", "/a.png");
        post("雨", "/a.png");

        migrate(0, "hugo", "--images", "download", "--allow-private-hosts");
        migrate(0, "hugo", "--images", "download", "--allow-private-hosts", "--force");

        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void standInThePostOnRequest() throws IOException {
        post("雪", "/a.png");

        migrate(0, "plain", "--images", "embed", "--allow-private-hosts");

        assertThat(read("雪.md"))
                .contains("![](data:image/png;base64," + Base64.getEncoder().encodeToString(PIXEL) + ")");
    }

    @Test
    void thatCannotBeFetchedStayWhereTheyAreUntilALaterRun() throws IOException {
        post("雪", "/b.png");

        String first = migrate(0, "plain", "--images", "download", "--allow-private-hosts");
        assertThat(first).contains("0 pictures fetched, 1 not fetched (1 ");
        assertThat(read("雪.md")).contains("![](" + server.address("/b.png") + ")");
        assertThat(read(".qingwen/manifest.ndjson"))
                .contains("\"url\":\"" + server.address("/b.png") + "\",\"failure\":\"");

        server.on("/b.png", (request, answer) -> answer.body(PIXEL));
        String second = migrate(0, "plain", "--images", "download", "--allow-private-hosts");
        assertThat(second).contains("1 converted", "1 pictures fetched, 0 not fetched");
        assertThat(read("雪.md")).contains("![](images/");
    }

    @Test
    void ofThisMachineAreNotFetchedUnlessAllowed() throws IOException {
        post("雪", "/a.png");

        migrate(0, "plain", "--images", "download");

        assertThat(server.requests()).isEmpty();
        assertThat(read("雪.md")).contains("![](" + server.address("/a.png") + ")");
    }

    @Test
    void stayWhereTheyAreByDefault() throws IOException {
        post("雪", "/a.png");

        migrate(0, "plain", "--allow-private-hosts");

        assertThat(server.requests()).isEmpty();
    }
}
