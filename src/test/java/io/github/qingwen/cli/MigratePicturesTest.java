package io.github.qingwen.cli;

import static io.github.qingwen.cli.CommandResult.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.cli.web.WebServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of a migration, from a server of this machine. */
class MigratePicturesTest {
    /** A picture of one pixel. */
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @TempDir
    private Path folder;

    @AutoClose
    private final WebServer server = new WebServer();

    @BeforeEach
    void serve() {
        server.on("/a.png", (request, answer) -> answer.body(PIXEL));
    }

    private void post(String name, String picture) throws IOException {
        Path posts = Files.createDirectories(folder.resolve("posts"));
        Files.writeString(
                posts.resolve(name + ".html"),
                "---\ntitle: " + name + "\ndate: 2024-03-01\n---\n<p>看。</p><p><img src=\"" + server.address(picture)
                        + "\"></p>");
    }

    private String migrate(int code, String target, String... options) {
        Path zip = folder.resolve("posts.zip");
        Path inputs = Files.exists(zip) ? zip : folder.resolve("posts");
        Stream<Object> start = Stream.of("migrate", inputs, "--to", target, "--out", folder.resolve("site"));
        return run(Stream.concat(start, Stream.of(options)).toArray())
                .hasCode(code)
                .err();
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

    @Nested
    class BesideAnInput {
        private static final String POST = "---\ntitle: 桥\ndate: 2024-03-01\n---\n桥下的水很急。\n\n![桥](%s)\n";

        private void write(String file, String text) throws IOException {
            write(file, text.getBytes(StandardCharsets.UTF_8));
        }

        private void write(String file, byte[] bytes) throws IOException {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                hugo     | content/posts/2024-03-01-桥/index.md | content/posts/2024-03-01-桥 | ![桥](%s)
                hexo     | source/_posts/2024-03-01-桥.md       | source/images              | ![桥](/images/%s)
                jekyll   | _posts/2024-03-01-桥.md              | assets/images              | ![桥](/assets/images/%s)
                obsidian | 2024/桥.md                           | attachments                | ![桥](../attachments/%s)
                plain    | 2024/a.md                            | images                     | ![桥](../images/%s)
                """)
        void areCopiedToWhereTheTargetWantsThem(String target, String post, String folderOfPictures, String line)
                throws IOException {
            write("posts/2024/a.md", POST.replace("%s", "../images/w.png"));
            write("posts/images/w.png", PIXEL);

            assertThat(migrate(0, target)).contains("1 local copied, 0 missing");

            try (Stream<Path> files = Files.list(folder.resolve("site").resolve(folderOfPictures))) {
                Path picture = files.filter(file -> file.toString().endsWith(".png"))
                        .findFirst()
                        .orElseThrow();
                assertThat(picture).hasBinaryContent(PIXEL);
                assertThat(read(post))
                        .contains(line.replace("%s", picture.getFileName().toString()));
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"图 1.png", "%E5%9B%BE%201.png", "./图%201.png?v=2#a"})
        void areFoundByTheirAddressesWithAndWithoutPercentEncoding(String address) throws IOException {
            write("posts/a.md", POST.replace("%s", "<" + address + ">"));
            write("posts/图 1.png", PIXEL);

            assertThat(migrate(0, "plain")).contains("1 local copied, 0 missing");
        }

        @Test
        void standInThePostOnRequest() throws IOException {
            write("posts/a.md", POST.replace("%s", "w.png"));
            write("posts/w.png", PIXEL);

            migrate(0, "plain", "--images", "embed");

            assertThat(read("a.md")).contains("![桥](data:image/png;base64,");
        }

        @Test
        void areCopiedAgainWhenTheyChange() throws IOException {
            write("posts/a.md", POST.replace("%s", "w.png"));
            assertThat(migrate(0, "plain"))
                    .contains("1 converted", "0 local copied, 1 missing (1 there is no such file)");
            assertThat(read("a.md")).contains("![桥](w.png)");
            assertThat(migrate(0, "plain")).contains("0 converted, 1 unchanged");

            write("posts/w.png", PIXEL);
            assertThat(migrate(0, "plain")).contains("1 converted", "1 local copied");
            String first = read("a.md");
            assertThat(migrate(0, "plain")).contains("0 converted, 1 unchanged");

            write("posts/w.png", "GIF89a");
            assertThat(migrate(0, "plain")).contains("1 converted", "1 local copied");
            assertThat(read("a.md")).contains(".gif)").isNotEqualTo(first);
        }

        @Test
        void serveWhereThePictureThatTheyAreCopiesOfCannotBeFetched() throws IOException {
            String page = "<title>雪</title><div id=\"js_content\"><p>雪下了一夜，早上推不开门。</p><p><img data-src=\""
                    + server.address("/gone.png") + "\" src=\"./雪_files/640\"></p></div>";
            write("posts/雪.html", page);
            write("posts/雪_files/640", PIXEL);

            String summary = migrate(0, "plain", "--images", "download", "--allow-private-hosts");

            assertThat(summary).contains("1 local copied, 0 missing");
            assertThat(read("雪.md")).contains("![](images/");
            assertThat(migrate(0, "plain", "--images", "download", "--allow-private-hosts"))
                    .contains("0 converted, 1 unchanged");
        }

        @ParameterizedTest
        @ValueSource(strings = {"../secret.png", "a/../../secret.png", "link.png", "%2e%2e/secret.png", "."})
        void neverLieOutsideOfTheFolderOfTheInputs(String address) throws IOException {
            write("posts/a/a.md", POST.replace("%s", "../" + address));
            write("secret.png", PIXEL);
            Files.createSymbolicLink(folder.resolve("posts/link.png"), folder.resolve("secret.png"));

            assertThat(migrate(0, "plain", "--verbose"))
                    .contains("0 local copied, 1 missing", "  ../" + address + ": ");
            assertThat(folder.resolve("site/images")).doesNotExist();
        }

        @Test
        void areReadFromAZipArchiveAsWell() throws IOException {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("posts.zip")))) {
                zip.putNextEntry(new ZipEntry("2024/a.md"));
                zip.write(POST.replace("%s", "../images/w.png").getBytes(StandardCharsets.UTF_8));
                zip.putNextEntry(new ZipEntry("2024/b.md"));
                zip.write(POST.replace("%s", "../../w.png").getBytes(StandardCharsets.UTF_8));
                zip.putNextEntry(new ZipEntry("images/w.png"));
                zip.write(PIXEL);
            }

            assertThat(migrate(0, "plain", "--name", "{name}"))
                    .contains("1 local copied, 1 missing (1 it is outside of the inputs' folder)");
            assertThat(read("2024/a.md")).contains("![桥](../images/");
            assertThat(migrate(0, "plain", "--name", "{name}")).contains("0 converted, 2 unchanged");
        }
    }
}
