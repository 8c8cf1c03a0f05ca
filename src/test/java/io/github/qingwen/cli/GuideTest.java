package io.github.qingwen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qingwen.Qingwen;
import io.github.qingwen.TestData;
import io.github.qingwen.cli.web.WebServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands with which the guide begins do what it says. */
class GuideTest {
    private static final String START =
            TestData.read(Path.of("src/site/markdown/guide.md")).replaceFirst("(?s)## Sources.*", "");

    private static final String PAGE = "<div id=js_content><h2>渡口</h2><p>水退了，石阶露出三级。</p>"
            + "<p><img src='river.png' data-w='900' data-ratio='0.6'></p></div>";
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @TempDir
    private Path folder;

    @Test
    void addressIsPrintedAsMarkdown() throws IOException {
        try (WebServer server = new WebServer()) {
            String address =
                    server.on("/s/ID", (request, answer) -> answer.body(PAGE.getBytes(StandardCharsets.UTF_8)));

            assertThat(run(command("convert").replace("https://mp.weixin.qq.com/s/ID", address)
                            + " --allow-private-hosts"))
                    .contains("## 渡口\n", "水退了，石阶露出三级。\n");
        }
    }

    @Test
    void folderBecomesMarkdownFilesWithTheirPictures() throws IOException {
        save(Files.createDirectory(folder.resolve("saved-pages")));

        run(command("migrate")
                .replace("saved-pages/", folder + "/saved-pages")
                .replace("--out ", "--out " + folder + '/'));

        assertThat(folder.resolve("articles/page.md")).content().contains("## 渡口\n");
        assertThat(files("articles/images")).hasSize(1);
    }

    @Test
    void programGetsMarkdownInTwoLines() {
        String html = PAGE;

        // the two lines of the guide
        Qingwen qingwen = Qingwen.create();
        String markdown = qingwen.convert(html).markdown();

        assertThat(markdown).contains("## 渡口\n");
        assertThat(START)
                .contains("Qingwen qingwen = Qingwen.create();\nString markdown = qingwen.convert(html).markdown();\n");
    }

    @Test
    void pandocMakesABookAndADocumentWithTextAndPicture() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/pandoc")), "pandoc is not installed");
        save(folder);
        List<String> commands = Pattern.compile("(?m)^(?:target/qingwen migrate page|pandoc).*")
                .matcher(START)
                .results()
                .map(line -> line.group().replace("target/qingwen ", ""))
                .toList();

        run(commands.get(0).replace("page.html", folder + "/page.html").replace("--out ", "--out " + folder + '/'));
        for (String pandoc : commands.subList(1, 3)) {
            Process process = new ProcessBuilder(pandoc.split(" "))
                    .directory(folder.toFile())
                    .inheritIO()
                    .start();
            assertThat(process.waitFor()).isZero();
        }

        assertThat(textOf("book/page.epub", ".*ch.*\\.xhtml")).contains("渡口", "水退了，石阶露出三级。");
        assertThat(entries("book/page.epub")).anyMatch(name -> name.endsWith(".png"));
        assertThat(textOf("book/page.docx", "word/document\\.xml")).contains("渡口", "水退了，石阶露出三级。");
        assertThat(entries("book/page.docx")).anyMatch(name -> name.endsWith(".png"));
    }

    private static void save(Path directory) throws IOException {
        Files.writeString(directory.resolve("page.html"), PAGE);
        Files.write(directory.resolve("river.png"), PICTURE);
    }

    /** Returns the first command of the guide that begins so, without the name of the program. */
    private static String command(String name) {
        return Pattern.compile("(?m)^target/qingwen (" + name + ".*)$")
                .matcher(START)
                .results()
                .map(line -> line.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String run(String command) {
        return CommandResult.run((Object[]) command.split(" ")).hasCode(0).out();
    }

    private List<Path> files(String path) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(path))) {
            return files.toList();
        }
    }

    private List<String> entries(String archive) throws IOException {
        try (ZipFile zip = new ZipFile(folder.resolve(archive).toFile())) {
            return zip.stream().map(entry -> entry.getName()).toList();
        }
    }

    private String textOf(String archive, String entries) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(folder.resolve(archive).toFile())) {
            for (var entry :
                    zip.stream().filter(each -> each.getName().matches(entries)).toList()) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
