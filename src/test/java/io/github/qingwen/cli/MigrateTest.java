package io.github.qingwen.cli;

import static io.github.qingwen.cli.CommandResult.run;
import static io.github.qingwen.cli.CommandResult.runReading;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MigrateTest {
    /** The address of the post 渡口, and another spelling of it. */
    private static final String FERRY = "https://mp.weixin.qq.com/s?__biz=MzA5&mid=11&idx=1&sn=ab12";

    private static final String FERRY_TOO =
            "http://mp.weixin.qq.com/s?__biz=MzA5&amp;mid=11&amp;idx=1&amp;sn=ab12&amp;scene=21#wechat_redirect";

    @TempDir
    private Path folder;

    private Path posts;
    private Path site;

    @BeforeEach
    void archive() throws IOException {
        posts = folder.resolve("posts");
        site = folder.resolve("site");
        post("a/渡口.html", "渡口", "2024-03-01 08:00:00", FERRY, "<p>水很凉。</p>");
        post("山.html", "山中：一夜", "2024-03-02 08:00:00", null, "<p>先到<a href=\"" + FERRY_TOO + "\">渡口</a>。</p>");
    }

    private void post(String file, String title, String date, String url, String body) throws IOException {
        write(
                posts.resolve(file),
                "---\ntitle: \"" + title + "\"\ndate: " + date + "\n" + (url == null ? "" : "url: " + url + "\n")
                        + "---\n" + body + "\n");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private CommandResult migrate(String target, String... options) {
        return migrate(posts, target, options);
    }

    private CommandResult migrate(Path inputs, String target, String... options) {
        Stream<Object> start = Stream.of("migrate", inputs, "--to", target, "--out", site);
        return run(Stream.concat(start, Stream.of(options)).toArray()).in(folder);
    }

    /** The files of the site but those that the migration keeps for itself. */
    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString())
                    .filter(file -> !file.startsWith(".qingwen"))
                    .sorted()
                    .toList();
        }
    }

    private String read(String file) throws IOException {
        return Files.readString(site.resolve(file));
    }

    private List<JsonNode> manifest() throws IOException {
        return Files.readAllLines(site.resolve(".qingwen/manifest.ndjson")).stream()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }

    @Nested
    class Targets {
        @Test
        void giveNoFolderTheNameOfADevice() throws IOException {
            post("山.html", "(con)", "2024-03-02 08:00:00", null, "<p>天亮了。</p>");

            migrate("hugo", "--name", "{title}").hasCode(0);
            assertThat(files()).contains("content/posts/_con/index.md");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                hugo     | content/posts/2024-03-01-渡口/index.md | content/posts/2024-03-02-山中：一夜/index.md
                hexo     | source/_posts/2024-03-01-渡口.md       | source/_posts/2024-03-02-山中：一夜.md
                jekyll   | _posts/2024-03-01-渡口.md              | _posts/2024-03-02-山中：一夜.md
                obsidian | a/渡口.md                              | 山中：一夜.md
                plain    | a/渡口.md                              | 山.md
                """)
        void haveTheirOwnPlacesAndNames(String target, String ferry, String mountain) throws IOException {
            migrate(target).hasCode(0);

            assertThat(files()).containsExactlyInAnyOrder(ferry, mountain);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                hugo     | content/posts/2024-03-02-山中：一夜/index.md | 先到[渡口]({{< relref "/posts/2024-03-01-渡口" >}})。
                hexo     | source/_posts/2024-03-02-山中：一夜.md       | 先到<a href="{% post_path "2024-03-01-渡口" %}">渡口</a>。
                jekyll   | _posts/2024-03-02-山中：一夜.md              | 先到[渡口]({% post_url 2024-03-01-渡口 %})。
                obsidian | 山中：一夜.md                                | 先到[渡口](a/渡口.md)。
                plain    | 山.md                                        | 先到[渡口](a/渡口.md)。
                """)
        void linkToOtherPostsInTheirOwnWay(String target, String file, String line) throws IOException {
            CommandResult result = migrate(target);

            assertThat(read(file)).endsWith("\n" + line + "\n");
            assertThat(result.err()).contains("1 links to WeChat articles, 1 of them to articles of this archive");
        }

        @ParameterizedTest
        @CsvSource({"hugo, content/posts/2024-03-02-山中：一夜/index.md, 水₂", "plain, 山.md, 水<sub>2</sub>"})
        void haveNoHtmlWhereItWouldNotBeShown(String target, String file, String text) throws IOException {
            post("山.html", "山中：一夜", "2024-03-02 08:00:00", null, "<p>水<sub>2</sub></p>");

            migrate(target);

            assertThat(read(file)).contains(text);
        }

        @Test
        void ofJekyllGiveAPostWithoutADateOne() throws IOException {
            write(posts.resolve("雪.html"), "<p>下了。</p>");

            migrate("jekyll");

            assertThat(files()).contains("_posts/1970-01-01-雪.md");
        }

        @Test
        void takeNamesByAPattern() throws IOException {
            migrate("hugo", "--name", "{title} 100% #1 {date}");

            assertThat(files()).contains("content/posts/渡口-100-1-2024-03-01/index.md");
        }
    }

    @Nested
    class Names {
        @Test
        void thatAreTakenGetNumbersInTheOrderOfTheInputs() throws IOException {
            post("b/渡口.html", "渡口", "2024-03-01 08:00:00", null, "<p>又一个。</p>");

            migrate("hexo");

            assertThat(read("source/_posts/2024-03-01-渡口.md")).contains("水很凉");
            assertThat(read("source/_posts/2024-03-01-渡口-2.md")).contains("又一个");
        }

        @Test
        void thatDifferInCaseAloneGetNumbersToo() throws IOException {
            write(posts.resolve("Snow.html"), "<p>甲。</p>");
            write(posts.resolve("b.html"), "---\ntitle: snow\n---\n<p>乙。</p>");

            migrate("plain", "--name", "{title}");
            assertThat(files()).contains("Snow.md");
            write(posts.resolve("c.html"), "---\ntitle: SNOW\n---\n<p>丙。</p>");
            migrate("plain", "--name", "{title}");

            assertThat(files()).contains("Snow.md", "snow-2.md", "SNOW-3.md");
        }

        @Test
        void ofOnePageInTwoFormsGetNumbers() throws IOException {
            write(posts.resolve("a/渡口.md"), "水很凉。\n");

            migrate("plain");

            assertThat(files()).containsExactlyInAnyOrder("a/渡口.md", "a/渡口-2.md", "山.md");
        }

        @Test
        void ofFilesThatAreNotTheArchivesOwnStayTheirs() throws IOException {
            write(site.resolve("山.md"), "别人的。");

            migrate("plain");

            assertThat(read("山.md")).isEqualTo("别人的。");
            assertThat(files()).contains("山-2.md");
        }
    }

    @Nested
    class LaterRuns {
        @Test
        void writeWhatHasChangedAlone() throws IOException {
            migrate("plain");
            post("a/渡口.html", "渡口", "2024-03-01 08:00:00", FERRY, "<p>水暖了。</p>");

            assertThat(migrate("plain", "--verbose").err())
                    .contains("1 converted, 1 unchanged, 0 failed", "a/渡口.html -> a/渡口.md");
            assertThat(read("a/渡口.md")).contains("水暖了");
        }

        @Test
        void withOtherOptionsWriteAnew() throws IOException {
            migrate("plain");

            assertThat(migrate("plain", "--line-ending", "crlf").err()).contains("2 converted, 0 unchanged");
            assertThat(read("山.md")).contains("\r\n");
        }

        @Test
        void linkToAnArticleThatCameLater() throws IOException {
            Path ferry = posts.resolve("a/渡口.html");
            String text = Files.readString(ferry);
            Files.delete(ferry);
            migrate("plain");
            assertThat(read("山.md")).contains("mp.weixin.qq.com");
            Files.writeString(ferry, text);

            migrate("plain");

            assertThat(read("山.md")).contains("[渡口](a/渡口.md)");
        }

        @Test
        void writeAgainWhatWasDeleted() throws IOException {
            migrate("plain");
            Files.delete(site.resolve("山.md"));

            assertThat(migrate("plain").err()).contains("1 converted, 1 unchanged");
            assertThat(files()).contains("山.md");
        }

        @Test
        void followANewTitleWithANewName() throws IOException {
            migrate("obsidian");
            post("山.html", "山外", "2024-03-02 08:00:00", null, "<p>天亮了。</p>");

            migrate("obsidian");

            assertThat(files()).containsExactlyInAnyOrder("a/渡口.md", "山外.md");
        }

        @Test
        void keepAPostThatSomebodyEdited() throws IOException {
            migrate("plain");
            Files.writeString(site.resolve("山.md"), "我的话。");
            post("山.html", "山外", "2024-03-02 08:00:00", null, "<p>天亮了。</p>");

            assertThat(migrate("plain").hasCode(1).err())
                    .contains(
                            "qingwen: DIR/posts/山.html: 山.md was edited since it was written; --force writes it anew");
            assertThat(read("山.md")).isEqualTo("我的话。");
            assertThat(migrate("plain", "--force").err()).contains("2 converted, 0 unchanged, 0 failed");
            assertThat(read("山.md")).contains("天亮了");
        }

        @Test
        void goOnFromAJournalWhoseLastLineIsCutOff() throws IOException {
            migrate("plain");
            String[] lines =
                    Files.readString(site.resolve(".qingwen/manifest.ndjson")).split("\n", -1);
            Files.delete(site.resolve(".qingwen/manifest.ndjson"));
            String planned =
                    "{\"planned\":{\"source\":\"" + posts.resolve("山.html") + "\",\"part\":1},\"output\":\"山.md\"}";
            Files.writeString(
                    site.resolve(".qingwen/journal.ndjson"),
                    "{\"row\":" + lines[0] + "}\n" + planned + "\n{\"row\":" + lines[1].substring(0, 40));

            assertThat(migrate("plain").err()).contains("1 converted, 1 unchanged, 0 failed");
            assertThat(files()).containsExactlyInAnyOrder("a/渡口.md", "山.md");
        }

        @Test
        void goOnFromAStateThatIsDamaged() throws IOException {
            migrate("plain");
            byte[] row = Files.readAllBytes(site.resolve(".qingwen/manifest.ndjson"));
            int insideACharacter =
                    new String(row, StandardCharsets.UTF_8).split("渡", 2)[0].getBytes(StandardCharsets.UTF_8).length
                            + 1;
            Files.write(site.resolve(".qingwen/journal.ndjson"), Arrays.copyOf(row, insideACharacter));
            Files.writeString(
                    site.resolve(".qingwen/manifest.ndjson"),
                    "{\"source\":\"" + posts.resolve("山.html") + "\",\"part\":1,\"hash\":null}\n{\"part\":2}\n[]\n");

            assertThat(migrate("plain").hasCode(0).err())
                    .contains(
                            "qingwen: DIR/site/.qingwen/manifest.ndjson: damaged lines are passed over (3); ",
                            "qingwen: DIR/site/.qingwen/journal.ndjson: damaged lines are passed over (1); ",
                            "2 converted, 0 unchanged, 0 failed");
            assertThat(migrate("plain").err()).doesNotContain("damaged").contains("0 converted, 2 unchanged");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                "output":"山.md" | "output":"../山.md"
                "output":"山.md" | "output":"/山.md"
                "output":"山.md" | "output":"\\u0000.md"
                "output":"山.md" | "output":""
                "output":"山.md" | "output":null
                "parts":1        | "parts":1,"pictures":[null]
                """)
        void goOnFromARowThatNoRunWrote(String field, String damaged) throws IOException {
            migrate("plain");
            Path manifest = site.resolve(".qingwen/manifest.ndjson");
            Files.writeString(manifest, Files.readString(manifest).replace(field, damaged));

            assertThat(migrate("plain").hasCode(0).err())
                    .contains("manifest.ndjson: damaged lines are passed over (", " unchanged, 0 failed");
            assertThat(folder.resolve("山.md")).doesNotExist();
        }

        @Test
        void nameTheManifestThatCannotBeRead() throws IOException {
            Files.createDirectories(site.resolve(".qingwen/manifest.ndjson"));

            assertThat(migrate("plain").hasCode(3).err())
                    .startsWith("qingwen: DIR/site/.qingwen/manifest.ndjson cannot be read: ");
        }
    }

    @Nested
    class Inputs {
        @Test
        void areReadFromAList() throws IOException {
            CommandResult result = runReading(
                            new ByteArrayInputStream(
                                    (posts.resolve("山.html") + "\n\n").getBytes(StandardCharsets.UTF_8)),
                            "migrate",
                            "--files-from",
                            "-",
                            "--to",
                            "plain",
                            "--out",
                            site)
                    .hasCode(0);

            assertThat(files()).containsExactly("山.md");
        }

        @Test
        void ofWhichOneFailsCostThatOne() throws IOException {
            write(posts.resolve("空.html"), " ");

            assertThat(migrate("plain").hasCode(1).err())
                    .contains("qingwen: DIR/posts/空.html: ", "2 converted, 0 unchanged, 1 failed (1 empty)");
        }

        private Path archive(String... names) throws IOException {
            Path archive = folder.resolve("posts.zip");
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
                for (String name : names) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write("<p>水很凉，桥很短。</p>".getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
            return archive;
        }

        @Test
        void ofAnArchiveThatShareAPathCostThemselvesAlone() throws IOException {
            Path archive = archive(
                    "a.html", "a.md/b.html", "长".repeat(100) + "/c.html", ".qingwen/manifest.ndjson/d.html", "z.html");

            for (String converted : List.of("4 converted, 0 unchanged", "0 converted, 4 unchanged")) {
                assertThat(migrate(archive, "plain", "--jobs", "1").hasCode(1).err())
                        .contains("posts.zip!/a.md/b.html: ", converted + ", 1 failed");
            }
            assertThat(files())
                    .containsExactlyInAnyOrder(
                            "a.md", "长".repeat(66) + "/c.md", "qingwen/manifest.ndjson/d.md", "z.md");
        }

        @Test
        void ofFoldersThatOnlySomeSystemsTakeAreWrittenToOthers() throws IOException {
            for (String input :
                    List.of("con /甲.html", "问？? [上]/乙.html", "完. ./丙.html", ".qingwen/丁.html", "末/..html")) {
                write(posts.resolve(input), "<p>水很凉，桥很短。</p>");
            }

            migrate("plain").hasCode(0);
            assertThat(files()).contains("_con/甲.md", "问？ 上/乙.md", "完/丙.md", "qingwen/丁.md", "末/article.md");
        }

        @Test
        void whosePathIsTooLongCostThemselvesAlone() throws IOException {
            Path archive = archive("a/".repeat(3000) + "甲.html", "乙.html");

            CommandResult migrated = migrate(archive, "plain");
            CommandResult converted = run("convert", archive, "--out-dir", folder + "/out");

            assertThat(migrated.code()).isEqualTo(1);
            assertThat(migrated.err()).contains("甲.html: ", "1 converted, 0 unchanged, 1 failed");
            assertThat(files()).containsExactly("乙.md");
            assertThat(converted.code()).isEqualTo(1);
            assertThat(folder.resolve("out")).isDirectoryContaining("glob:**乙.md");
        }

        @Test
        void areNotTheOutputOfAnEarlierRun() throws IOException {
            site = posts.resolve("site");
            migrate("plain");

            assertThat(migrate("plain").err()).contains("0 converted, 2 unchanged");
        }

        @Test
        void ofSeveralArticlesGiveAPostForEach() throws IOException {
            write(
                    posts.resolve("feed.xml"),
                    "<rss version=\"2.0\"><channel><item><title>甲</title><description>&lt;p&gt;一。&lt;/p&gt;"
                            + "</description></item><item><title>乙</title><description>&lt;p&gt;二。&lt;/p&gt;"
                            + "</description></item></channel></rss>");

            migrate("plain");

            assertThat(files()).contains("feed-1.md", "feed-2.md");
            assertThat(migrate("plain").err()).contains("0 converted, 4 unchanged");
        }
    }

    @Nested
    class Output {
        @Test
        void ofADryRunIsAPlanAndNothingElse() {
            CommandResult result = migrate("plain", "--dry-run");

            assertThat(result)
                    .isEqualTo(new CommandResult(
                            0,
                            "DIR/posts/a/渡口.html -> DIR/site/a/渡口.md\nDIR/posts/山.html -> DIR/site/山.md\n",
                            "qingwen: 2 articles with 0 pictures, none of which was looked for; nothing is written\n"));
            assertThat(site).doesNotExist();
        }

        @Test
        void isSilentOnRequest() {
            assertThat(migrate("plain", "--quiet")).isEqualTo(new CommandResult(0, "", ""));
        }

        @Test
        void thatCannotBeWrittenEndsTheRunWithOneLine() throws IOException {
            Files.writeString(site, "a file");

            CommandResult result = migrate("plain").hasCode(3);

            assertThat(result.err().lines()).hasSize(1);
            assertThat(result.err()).startsWith("qingwen: DIR/site/.qingwen cannot be written: ");
        }

        @Test
        void hasAManifestWithALineForEachArticle() throws IOException {
            migrate("plain");

            assertThat(manifest()).hasSize(2);
            JsonNode row = manifest().get(1);
            assertThat(row.get("source").asString()).endsWith("posts/山.html");
            assertThat(row.get("output").asString()).isEqualTo("山.md");
            assertThat(row.get("title").asString()).isEqualTo("山中：一夜");
            assertThat(row.get("hash").asString()).matches("[0-9a-f]{64}");
            assertThat(row.get("links")
                            .propertyStream()
                            .map(link -> link.getValue().asString()))
                    .containsExactly("a/渡口.md");
        }

        @Test
        void isTheSameWithAnyNumberOfThreads() throws IOException {
            for (int i = 0; i < 40; i++) {
                post("many/" + i + ".html", "同名", "2024-03-01 08:00:00", null, "<p>第" + i + "篇。</p>");
            }
            migrate("hexo", "--jobs", "1");
            List<String> names = files();
            String twelfth = read("source/_posts/2024-03-01-同名-12.md");
            site = folder.resolve("other");

            migrate("hexo", "--jobs", "7");

            assertThat(files()).isEqualTo(names);
            assertThat(read("source/_posts/2024-03-01-同名-12.md")).isEqualTo(twelfth);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            migrate posts --to wordpress --out site | Invalid value for option '--to'
            migrate posts --to hugo                 | Missing required option: '--out=DIR'
            migrate --to hugo --out site            | name an input, or --files-from a list of them
            migrate posts --to hugo --out site -j 0 | at least one input is converted at a time, not 0
            migrate p --to hugo --out s --name x    | a name without a field
            migrate p --to hugo --out s --fields x  | front matter has no field x
            """)
    void wrongUsageIsAnsweredInOneLine(String command, String message) {
        CommandResult result = run((Object[]) command.split(" ")).hasCode(2);

        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err()).contains(message);
    }
}
