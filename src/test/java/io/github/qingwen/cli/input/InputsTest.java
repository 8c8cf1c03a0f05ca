package io.github.qingwen.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.qingwen.cli.output.Failures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputsTest {
    private static final SizeLimit LIMIT = SizeLimit.ofMegabytes(1);

    private final List<String> lines = new ArrayList<>();
    private final Failures failures = new Failures(lines::add);

    @TempDir
    private Path folder;

    /** The inputs as {@code output: bytes}. */
    private List<String> found(@Nullable Path without, String... arguments) {
        List<String> found = new ArrayList<>();
        ByteArrayInputStream in = new ByteArrayInputStream("<p>河".getBytes(StandardCharsets.UTF_8));
        Inputs.of(List.of(arguments), in, without, LIMIT, WebPages.of(LIMIT, false, null), failures)
                .forEach(
                        failures,
                        input -> failures.attempt(
                                input.name(),
                                () -> found.add(input.output() + ": "
                                        + new String(input.content().read(), StandardCharsets.UTF_8))));
        return found;
    }

    private List<String> found(Path argument) {
        return found(null, argument.toString());
    }

    private String messages() {
        return String.join("\n", lines).replace(folder.toString(), "DIR").strip();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void aFileIsAnInputWhateverItsName() throws IOException {
        write("山.data", "<p>山");

        assertThat(found(folder.resolve("山.data"))).containsExactly("山: <p>山");
    }

    @Test
    void standardInputIsOne() {
        assertThat(found(null, "-")).containsExactly("stdin: <p>河");
    }

    @Nested
    class Directories {
        @BeforeEach
        void files() throws IOException {
            write("b.html", "乙");
            write("a/c.md", "丙");
            write("a/picture.png", "图");
            write("a.html", "甲");
        }

        @Test
        void giveTheFilesNamedAsArticlesAreInTheOrderOfTheirPaths() {
            assertThat(found(folder)).containsExactly("a: 甲", "a/c: 丙", "b: 乙");
        }

        @Test
        void giveNoneOfTheDirectoryThatIsWrittenTo() {
            assertThat(found(folder.resolve("a").toAbsolutePath().normalize(), folder.toString()))
                    .containsExactly("a: 甲", "b: 乙");
        }

        @Test
        void thatHoldNoArticleAreAFailure() throws IOException {
            Files.createDirectories(folder.resolve("empty"));

            assertThat(found(folder.resolve("empty"))).isEmpty();
            assertThat(messages()).startsWith("qingwen: DIR/empty: the directory holds no article");
        }

        @Test
        void thatLinkToThemselvesAreReadOnce() throws IOException {
            Files.createSymbolicLink(folder.resolve("a/up"), folder);

            assertThat(found(folder)).hasSize(3);
            assertThat(messages())
                    .isEqualTo("qingwen: DIR/a/up: it links to a directory that holds it, and is passed over");
        }

        @Test
        void belowThatMayNotBeReadAreAFailureEach() throws IOException {
            Path closed = Files.createDirectories(folder.resolve("closed"));
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
            assumeThat(Files.isReadable(closed))
                    .as("a user who may read anything")
                    .isFalse();

            assertThat(found(folder)).hasSize(3);
            assertThat(messages())
                    .isEqualTo("qingwen: DIR/closed: it may not be read or written; check its permissions");
        }

        @ParameterizedTest
        @ValueSource(strings = {"**.html", "{a,b}.html", "?.html", "[ab].html"})
        void areSearchedForAPattern(String pattern) {
            assertThat(found(null, folder + "/" + pattern)).containsExactly("a: 甲", "b: 乙");
        }

        @Test
        void withoutAMatchOfAPatternAreAFailure() {
            assertThat(found(null, folder + "/*.xyz")).isEmpty();
            assertThat(messages()).isEqualTo("qingwen: DIR/*.xyz: no file matches this pattern");
        }
    }

    @Nested
    class Archives {
        private void zip(String name, String... entries) throws IOException {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
                for (String entry : entries) {
                    zip.putNextEntry(new ZipEntry(entry));
                    zip.write(entry.getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
        }

        private void tar(OutputStream target, String... entries) throws IOException {
            try (TarArchiveOutputStream tar = new TarArchiveOutputStream(target, "UTF-8")) {
                for (String name : entries) {
                    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
                    TarArchiveEntry entry = new TarArchiveEntry(name);
                    entry.setSize(bytes.length);
                    tar.putArchiveEntry(entry);
                    tar.write(bytes);
                    tar.closeArchiveEntry();
                }
            }
        }

        @Test
        void ofZipGiveTheirArticles() throws IOException {
            zip("posts.zip", "乙.html", "notes/甲.md", "notes/图.png");

            assertThat(found(folder.resolve("posts.zip"))).containsExactly("notes/甲: notes/甲.md", "乙: 乙.html");
        }

        @Test
        void ofTarGiveTheirArticlesPackedOrNot() throws IOException {
            tar(Files.newOutputStream(folder.resolve("a.tar")), "甲.html", "b/乙.md", "c.css");
            tar(new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.tar.gz"))), "甲.html", "b/乙.md");

            assertThat(found(folder.resolve("a.tar"))).containsExactly("甲: 甲.html", "b/乙: b/乙.md");
            assertThat(found(folder.resolve("a.tar.gz"))).containsExactly("甲: 甲.html", "b/乙: b/乙.md");
        }

        @Test
        void leadNowhereAboveTheOutput() throws IOException {
            zip("evil.zip", "../../etc/a.html", "/b.html", "C:\\c.html");

            assertThat(found(folder.resolve("evil.zip")))
                    .extracting(input -> input.substring(0, input.indexOf(": ")))
                    .containsExactlyInAnyOrder("etc/a", "b", "C/c");
        }

        @Test
        void leadToNamesThatEveryFileSystemTakes() throws IOException {
            zip(
                    "odd.zip",
                    "con/a\u202eb.html",
                    "d<i>|r. /x?.html",
                    "../..html",
                    ".qingwen/c.html",
                    "com¹ .x/\u200b.html");

            assertThat(found(folder.resolve("odd.zip")))
                    .extracting(input -> input.substring(0, input.indexOf(": ")))
                    .containsExactlyInAnyOrder("_con/a b", "d i r/x", "article", "qingwen/c", "_com¹ .x/article");
        }

        @Test
        void thatAreBrokenAreAFailure() throws IOException {
            write("a.zip", "no archive");

            assertThat(found(folder.resolve("a.zip"))).isEmpty();
            assertThat(messages()).startsWith("qingwen: DIR/a.zip: ");
        }

        @Test
        void unpackNoEntryOfAnySize() throws IOException {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("bomb.zip")))) {
                zip.putNextEntry(new ZipEntry("a.html"));
                zip.write(new byte[(1 << 20) + 1]);
                zip.closeEntry();
            }

            assertThat(found(folder.resolve("bomb.zip"))).isEmpty();
            assertThat(messages())
                    .isEqualTo("qingwen: DIR/bomb.zip!/a.html: it is larger than 1 MB; --max-size takes larger ones");
        }

        @Test
        void keepTheBytesOfAnInputThatIsHeld() throws IOException {
            zip("posts.zip", "a.html");
            List<Input> held = new ArrayList<>();
            Inputs.of(
                            List.of(folder.resolve("posts.zip").toString()),
                            InputStream.nullInputStream(),
                            null,
                            LIMIT,
                            WebPages.of(LIMIT, false, null),
                            failures)
                    .forEach(failures, input -> held.add(input.held()));

            assertThat(held.get(0).content().read())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("a.html");
        }
    }
}
