package io.github.qingwen.cli;

import static io.github.qingwen.cli.CommandResult.run;
import static io.github.qingwen.cli.CommandResult.runReading;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MainTest {
    private static final String ARTICLE = "<p>山里落了第一场雪。</p><p style=\"display:none\">看不见的话</p>";

    @TempDir
    private Path folder;

    private Path article;

    @BeforeEach
    void writeArticle() throws IOException {
        article = write("雪.html", ARTICLE);
    }

    @Nested
    class OneInput {
        @Test
        void goesToStandardOutput() {
            CommandResult result = run("convert", article);

            assertThat(result).isEqualTo(new CommandResult(0, "山里落了第一场雪。\n", ""));
        }

        @Test
        void isReadFromStandardInput() {
            CommandResult result = runReading(bytes(ARTICLE), "convert", "-");

            assertThat(result).isEqualTo(new CommandResult(0, "山里落了第一场雪。\n", ""));
        }

        @Test
        void goesToTheFileThatIsNamed() throws IOException {
            Path target = folder.resolve("out/冬.md");

            CommandResult result = run("convert", article, "-o", target);

            assertThat(result).isEqualTo(new CommandResult(0, "", ""));
            assertThat(target).hasContent("山里落了第一场雪。\n");
        }

        @Test
        void isNotReplacedByItsResult() throws IOException {
            assertThat(run("convert", article, "-f", "html", "-o", article)
                            .hasCode(2)
                            .err())
                    .startsWith("qingwen: -o is an input, which it would replace");
            assertThat(article).hasContent(ARTICLE);
        }

        @Test
        void goesToNoDirectoryThatIsAFile() throws IOException {
            Path file = write("out", "");

            assertThat(run("convert", article, "--out-dir", file).hasCode(3).err())
                    .endsWith(file + " is a file, and no directory\n");
        }

        @ParameterizedTest
        @CsvSource({"markdown, 山里", "json, '{'", "ndjson, '{'", "html, <article", "text, 山里", "MD, 山里", "txt, 山里"})
        void isWrittenInTheFormatAskedFor(String format, String start) {
            assertThat(run("convert", article, "-f", format).out())
                    .startsWith(start)
                    .endsWith("\n");
        }
    }

    @Nested
    class FileThatIsNamed {
        @ParameterizedTest
        @CsvSource({"冬.JSON, '{'", "冬.ndjson, '{'", "冬.html, <article", "冬.txt, 山里", "冬.docx, 山里", "冬, 山里"})
        void hasTheFormatOfItsEnding(String name, String start) throws IOException {
            Path target = folder.resolve(name);

            run("convert", article, "-o", target);

            assertThat(Files.readString(target)).startsWith(start);
        }

        @Test
        void hasTheFormatThatIsAskedFor() throws IOException {
            Path target = folder.resolve("冬.json");

            run("convert", article, "-o", target, "-f", "html");

            assertThat(Files.readString(target)).startsWith("<article");
        }
    }

    @Nested
    class Messages {
        @Test
        void areOneLineWhateverAnInputIsCalled() {
            assertThat(run("convert", "没有\n\u001b]0;题\u0007.html").err())
                    .isEqualTo("qingwen: 没有\\u000a\\u001b]0;题\\u0007.html: there is no such file; check the path\n");
        }

        @Test
        void ofExplainHoldNothingThatATerminalObeys() throws IOException {
            Path page = write("屏.html", "<p>山里\u001b[2J落了\u202e雪。</p>");

            assertThat(run("explain", page).out()).contains("山里\\u001b[2J落了\\u202e雪。");
        }

        @Test
        void leaveTheTextOfAnArticleAsItIs() throws IOException {
            Path page = write("屏.html", "<p>山里\u001b[2J落了雪。</p>");

            assertThat(run("convert", page, "-f", "text").out()).isEqualTo("山里\u001b[2J落了雪。\n");
        }

        @Test
        void ofADefectThatEndsACommandAreOneLine() {
            InputStream broken = failing(() -> {
                throw new IllegalStateException("\u001b[2J");
            });
            String site = folder.resolve("站").toString();

            assertThat(runReading(broken, "migrate", "--files-from", "-", "--to", "plain", "--out", site)
                            .hasCode(1)
                            .err()
                            .lines())
                    .singleElement()
                    .asString()
                    .startsWith("qingwen: this is a defect of qingwen")
                    .contains("java.lang.IllegalStateException: \\u001b[2J at ");
        }

        @ParameterizedTest
        @CsvSource({
            "convert, -o, a.md",
            "explain, --preset, reader",
            "preview, -o, pages",
            "migrate, --to plain --out, site"
        })
        void ofAnAddressSayHowToGetTheFile(String command, String options, String last) {
            String address = "http://127.0.0.1:1/s?__biz=x&idx=1";
            String line = command + " " + address + " " + options + " " + folder.resolve(last);

            assertThat(run((Object[]) line.replace(folder + "/reader", "reader").split(" "))
                            .hasCode(1)
                            .err())
                    .startsWith("qingwen: " + address + ": it cannot be fetched: the host 127.0.0.1 is at 127.0.0.1, an"
                            + " address of a private network")
                    .contains("; open it in a browser, save the page, and name the file\n");
        }
    }

    @Nested
    class Limits {
        @Test
        void ofTheSizeHoldForAFileAndForStandardInput() throws IOException {
            String megabyte = "<p>" + "雪".repeat(1 << 19) + "</p>";
            Path large = write("大雪.html", megabyte);
            Path report = folder.resolve("report.json");
            String reason = "it is larger than 1 MB; --max-size takes larger ones\n";

            assertThat(run("convert", large, "--max-size", "1", "--report", report))
                    .isEqualTo(new CommandResult(1, "", "qingwen: " + large + ": " + reason));
            assertThat(report).content().contains("it is larger than 1 MB");
            assertThat(runReading(bytes(megabyte), "convert", "-", "--max-size", "1"))
                    .isEqualTo(new CommandResult(1, "", "qingwen: standard input: " + reason));
            run("convert", large, "--max-size", "2").hasCode(0);
        }

        @ParameterizedTest
        @CsvSource({
            "--max-depth, elements are nested more than 1 deep at p[1] > b[1]",
            "--max-blocks, the article has more than 1 blocks",
            "--max-literal, 'a data: URL has 30 characters, more than 1, in the attribute src of img[1]'",
            "--max-attribute, 'the attribute title of p[1] has 2 characters, more than 1'"
        })
        void ofTheContentCostTheInputAndNoOther(String option, String reason) throws IOException {
            Path other = write(
                    "桥.html",
                    "<p title=\"长桥\"><b><i>桥</i></b></p><p>水</p><img src=\"data:image/gif;base64,R0lGODlh\">");
            Path plain = write("水.html", "<p>水</p>");

            CommandResult result =
                    run("convert", other, plain, "-f", "ndjson", option, "1").hasCode(1);

            assertThat(result.err()).startsWith("qingwen: " + other + ": " + reason);
            assertThat(result.err().lines()).hasSize(1);
            assertThat(result.out().lines()).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({"--max-size", "--max-depth", "--max-blocks", "--max-literal", "--max-attribute"})
        void ofNothingAreAWrongCommandLine(String option) {
            assertThat(run("convert", article, option, "0").hasCode(2).err()).contains("must be at least 1, but is: 0");
        }
    }

    @Nested
    class FrontMatter {
        @Test
        void thatIsMalformedIsNamedOnStandardErrorAndThePostConverted() throws IOException {
            Path post = write("渡口.md", "---\ntitle: \"渡口\"早班\"\"\nweight: 3\n---\n<p>水很凉。</p>\n");

            CommandResult result =
                    run("convert", post, "--front-matter", "hugo_yaml").hasCode(0);

            assertThat(result.out()).isEqualTo("---\ntitle: 渡口\"早班\"\nweight: 3\n---\n\n水很凉。\n");
            assertThat(result.err())
                    .startsWith("qingwen: " + post + ": front matter, line 1, column ")
                    .contains("title: \"渡口\"早班\"\"");
            assertThat(result.err().lines()).hasSize(1);
        }

        @Test
        void thatTheSiteGeneratorCannotTakeIsNamedToo() throws IOException {
            Path post = write("渡口.md", "---\ntitle: 渡口\nweight: 很重\n---\n<p>水很凉。</p>\n");
            Path report = folder.resolve("report.json");

            CommandResult result = run("convert", post, "--front-matter", "hugo_toml", "--report", report);

            assertThat(result.out()).startsWith("+++\ntitle = '渡口'\n+++\n");
            assertThat(result.err()).contains("front matter, weight: weight: 很重");
            assertThat(report).content().contains("front-matter-left-out");
        }
    }

    @Nested
    class ManyInputs {
        @Test
        void areLinesOfOneFileAsNdjson() throws IOException {
            Path other = write("风.html", "<p>风停了。</p>");
            Path target = folder.resolve("all.ndjson");

            run("convert", article, other, "-f", "ndjson", "-o", target);

            assertThat(Files.readAllLines(target)).hasSize(2).allMatch(line -> line.startsWith("{\"version\":1"));
            assertThat(run("convert", article, other, "-f", "ndjson").out().lines())
                    .hasSize(2);
        }

        @Test
        void inOneSourceNeedADirectory() throws IOException {
            Path feed = writeFeed();

            CommandResult result =
                    run("convert", feed, "-o", folder.resolve("one.md")).hasCode(1);

            assertThat(result.err()).contains("2 articles");
            assertThat(run("convert", feed)).isEqualTo(new CommandResult(1, "", result.err()));
        }

        @Test
        void areWrittenBelowTheDirectoryWithRelativeFoldersKept() throws IOException {
            write("集/一.html", ARTICLE);
            write("集/旧/二.htm", ARTICLE);
            write("集/旧/图.png", "no article");

            CommandResult result = run("convert", folder.resolve("集"), "--out-dir", folder.resolve("出"));

            assertThat(result).isEqualTo(new CommandResult(0, "", ""));
            assertThat(folder.resolve("出/一.md")).exists();
            assertThat(folder.resolve("出/旧/二.md")).exists();
            assertThat(folder.resolve("出/旧/图.md")).doesNotExist();
        }

        @Test
        void areAllConvertedButThoseThatCannotBe() throws IOException {
            Path empty = write("空.html", " \n");
            Path binary = write("图.html", "GIF\0\0");
            Path missing = folder.resolve("没有.html");
            Path unreadable = Files.createDirectory(folder.resolve("夹.html"));

            assertThat(run("convert", empty, binary, missing, unreadable, article, "--out-dir", folder.resolve("出"))
                            .hasCode(1)
                            .err()
                            .lines())
                    .hasSize(4)
                    .anyMatch(line -> line.startsWith("qingwen: " + empty + ": the source is empty"))
                    .anyMatch(line -> line.startsWith("qingwen: " + binary + ": the source is not text"))
                    .anyMatch(line -> line.startsWith("qingwen: " + missing + ": there is no such file"))
                    .anyMatch(line -> line.startsWith("qingwen: " + unreadable + ": "));
            assertThat(folder.resolve("出/雪.md")).exists();
        }

        @Test
        void areAllConvertedButTheOneThatMeetsADefect() {
            InputStream broken = failing(() -> {
                throw new IllegalStateException("index out of step");
            });

            assertThat(runReading(broken, "convert", "-", article, "--out-dir", folder.resolve("出"))
                            .hasCode(1)
                            .err()
                            .lines())
                    .singleElement()
                    .asString()
                    .startsWith("qingwen: standard input: this is a defect of qingwen")
                    .contains("java.lang.IllegalStateException: index out of step at ");
            assertThat(folder.resolve("出/雪.md")).hasContent("山里落了第一场雪。\n");
        }

        @Test
        void areAllConvertedButTheOneThatExhaustsTheStack() {
            InputStream deep = failing(() -> {
                throw new StackOverflowError();
            });

            assertThat(runReading(deep, "convert", "-", article, "--out-dir", folder.resolve("出"))
                            .hasCode(1)
                            .err())
                    .contains("this is a defect of qingwen", "java.lang.StackOverflowError");
            assertThat(folder.resolve("出/雪.md")).exists();
        }

        @Test
        void doNotOverwriteEachOther() throws IOException {
            Path other = write("别处/雪.html", "<p>另一场雪。</p>");

            CommandResult result =
                    run("convert", article, other, "--out-dir", folder).hasCode(0);

            assertThat(folder.resolve("雪.md")).hasContent("山里落了第一场雪。");
            assertThat(folder.resolve("雪-2.md")).hasContent("另一场雪。");
        }
    }

    @Nested
    class Report {
        @Test
        void saysOfEachInputWhatWasLeftOut() throws IOException {
            Path report = folder.resolve("report.json");

            run("convert", article, "--report", report);

            JsonNode section =
                    JsonMapper.shared().readTree(Files.readString(report)).get(0);
            assertThat(section.get("input").asString()).isEqualTo(article.toString());
            JsonNode entry = section.get("entries").get(0);
            assertThat(entry.get("action").asString()).isEqualTo("removed");
            assertThat(entry.get("rule").asString()).isEqualTo("hidden-display");
            assertThat(entry.get("category").asString()).isEqualTo("hidden");
            assertThat(entry.get("text").asString()).isEqualTo("看不见的话");
        }

        @Test
        void isAPageWhereItsNameSaysSo() throws IOException {
            Path report = folder.resolve("report.html");

            run("convert", article, "--report", report);

            assertThat(Files.readString(report))
                    .contains("<code>hidden-display</code>", "<td>看不见的话</td>")
                    .contains("td:nth-child(3),td:nth-child(5){overflow-wrap:anywhere")
                    .doesNotContain("<script");
        }
    }

    @Test
    void frontMatterIsOfTheGeneratorAskedFor() throws IOException {
        Path post = write("雪.post", "---\ntitle: 雪\ndate: 2024-01-02 03:04:05\n---\n<p>雪</p>");

        assertThat(run("convert", post, "--front-matter", "hexo").out()).contains("date: 2024-01-02 03:04:05\n");
        assertThat(run("convert", post, "--front-matter", "none").out()).isEqualTo("雪\n");
    }

    @Nested
    class Rules {
        @Test
        void areChosenByPresetAndSwitchedOneByOne() throws IOException {
            Path prompt = write("求.html", "<p>点击上方蓝字关注</p><p>雪</p>");

            assertThat(run("convert", prompt).out()).isEqualTo("雪\n");
            assertThat(run("convert", prompt, "--preset", "faithful").out()).contains("蓝字");
            assertThat(run("convert", prompt, "--disable", "prompt-line").out()).contains("蓝字");
            assertThat(run("convert", prompt, "--preset", "faithful", "--enable", "prompt-line")
                            .out())
                    .isEqualTo("雪\n");
        }
    }

    @Nested
    class Explain {
        private static final String BODY = "<p>小城的清晨总是从河边的雾气里开始，卖早点的人推着车慢慢走过石桥，谁也不说话。</p>";
        private static final String TEXT = "<p>雨是后半夜下起来的，先落在瓦上，再落在河里，最后落在还没睡着的人的心里。</p>";
        private static final String HEADING = "<p style=\"font-size:20px\"><b>石桥上的人</b></p>";

        @Test
        void printsEachLineWithItsRoleAndTheFactsThatDecided() throws IOException {
            Path file = write("桥.html", BODY + TEXT + HEADING + BODY + TEXT);

            CommandResult result = run("explain", file).hasCode(0);

            assertThat(result.err()).isEmpty();
            assertThat(result.out())
                    .containsPattern("heading 2  石桥上的人\n    heading-line: \\d+ % sure: .+\n")
                    .containsPattern("paragraph  小城的清晨.+\nparagraph  雨是后半夜.+\n");
        }

        @Test
        void printsWhatLeftTheTextFirstAndWhatAlmostAppliedBelowItsBlock() throws IOException {
            Path file = write(
                    "桥.html",
                    "<ul><li><p>山</p><blockquote>水</blockquote></li></ul>" + BODY + TEXT + HEADING + BODY + TEXT
                            + "<p>撰文 | 林小夏</p>");

            assertThat(run("explain", file, "--disable", "heading-line").out())
                    .matches("moved  撰文 \\| 林小夏\n    credit-line: \\d+ % sure: .+, now in metadata.credits\n"
                            + "list\n  paragraph  山\n      almost list-typed: \\d+ % likely, but .+\n  quote\n    paragraph  水\n"
                            + "paragraph  小城的清晨.+\nparagraph  雨是后半夜.+\n"
                            + "paragraph  石桥上的人\n    almost heading-line: \\d+ % likely, but the rule is switched off\n"
                            + "paragraph  小城的清晨.+\nparagraph  雨是后半夜.+\n");
        }

        @Test
        void takesTheOptionsOfSources() throws IOException {
            Path page = folder.resolve("国标.html");
            Files.write(page, "<p>渡口</p><img src=\"1.png\">".getBytes("GB18030"));

            assertThat(run("explain", page, "--charset", "gb18030", "--base-url", "https://a.cn/")
                            .out())
                    .contains("渡口", "https://a.cn/1.png");
        }

        @Test
        void namesEachOfManyInputs() {
            assertThat(run("explain", article, folder).out().lines().filter(line -> line.startsWith("# ")))
                    .hasSize(2)
                    .containsOnly("# " + article);
        }

        @Test
        void followsTheRulesThatAreChosen() throws IOException {
            Path file = write("桥.html", BODY + HEADING + BODY);

            assertThat(run("explain", file, "--disable", "heading-line").out()).doesNotContain("heading 2");
        }

        @Test
        void goesOnAfterAnInputThatFails() throws IOException {
            Path empty = write("空.html", "");

            CommandResult result = run("explain", empty, article).hasCode(1);

            assertThat(result.err()).startsWith("qingwen: " + empty + ": the source is empty");
            assertThat(result.out()).contains("山里落了第一场雪。");
        }

        @Test
        void saysThatADirectoryHoldsNoArticle() throws IOException {
            Path none = Files.createDirectory(folder.resolve("无"));

            assertThat(run("explain", none).hasCode(1).err())
                    .startsWith("qingwen: " + none + ": the directory holds no article");
        }
    }

    @Nested
    class Options {
        private Path page;

        @BeforeEach
        void writePage() throws IOException {
            page = write("页.html", """
                    <h2>桥</h2>
                    <figure><img src="1.png"><figcaption>老桥</figcaption></figure>
                    <p>水深 H<sub>2</sub>O，见 <a href="x.html">旁页</a>。</p>
                    <mp-common-qqmusic music_name="归途" singer="阿水"></mp-common-qqmusic>
                    <table><tr><th>一</th><th>二</th></tr><tr><td>三</td><td>四</td></tr></table>
                    """);
        }

        @ParameterizedTest(name = "{0} {1}")
        @CsvSource({
            "--captions, alt, ![老桥](1.png)",
            "--captions, figure, <figcaption>老桥</figcaption>",
            "--cards, html, <figure data-card=",
            "--tables, html, <table>",
            "--html, avoid, H₂O",
            "--html, allow, H<sub>2</sub>O",
            "--heading-offset, 1, ### 桥",
            "--base-url, https://a.cn/p/, [旁页](https://a.cn/p/x.html)",
            "--base-url, https://a.cn/p/, ](https://a.cn/p/1.png)"
        })
        void ofTheApiAreOptionsOfTheCommandLine(String option, String value, String expected) {
            assertThat(run("convert", page, option, value).out()).contains(expected);
        }

        @Test
        void cardsCanBeLeftOut() {
            assertThat(run("convert", page, "--cards", "omit").out()).doesNotContain("归途");
        }

        @Test
        void fieldsAreThoseOfTheFrontMatter() throws IOException {
            Path post = write("渡口.md", "---\ntitle: 渡口\nauthor: 阿水\nweight: 3\n---\n<p>水很凉。</p>\n");

            assertThat(run("convert", post, "--fields", "title,extra").out())
                    .startsWith("---\ntitle: 渡口\nweight: 3\n---\n");
        }

        @Test
        void charsetIsThatOfTheInput() throws IOException {
            Path page = folder.resolve("国标.html");
            Files.write(page, "<p>渡口</p>".getBytes("GB18030"));

            assertThat(run("convert", page, "--charset", "gb18030").out()).contains("渡口");
        }
    }

    @Nested
    class Chunks {
        @Test
        void areLinesWithTheInputAndWhatTheyHold() throws IOException {
            Path post = write(
                    "渡口.md",
                    "---\ntitle: 渡口\n---\n<h2>早</h2><p>水很凉。</p><pre><code class=\"language-java\">int x;</code></pre>");

            assertThat(run("convert", post, "-f", "chunks").out().lines())
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("\"input\":\"" + post + "\",\"title\":\"渡口\",\"url\":null", "\"kind\":\"text\"")
                    .contains("\"headings\":[\"早\"],\"text\":\"渡口\\n\\n早\\n\\n水很凉。\\n\\nint x;\"");
        }

        @Test
        void haveEveryFieldWhereNothingIsKnown() throws IOException {
            Path post = write("渡口.html", "<p>水很凉。</p>");

            assertThat(run("convert", post, "-f", "chunks").out())
                    .contains("\"title\":null,\"url\":null,\"publishedAt\":null,\"account\":null,\"kind\":\"text\"")
                    .contains("\"language\":null,\"headings\":[],\"text\":")
                    .contains("\"overlap\":0,\"start\":0,\"end\":4,\"images\":[]}");
        }

        @ParameterizedTest
        @ValueSource(strings = {"text", "chunks"})
        void leaveCardsOutOnRequest(String format) throws IOException {
            Path post = write(
                    "渡口.html",
                    "<p>水很凉。</p><ul><li>早<mp-common-profile data-nickname='河边'></mp-common-profile></li></ul>");

            assertThat(run("convert", post, "-f", format).out()).contains("公众号：河边");
            assertThat(run("convert", post, "-f", format, "--cards", "omit").out())
                    .contains("早")
                    .doesNotContain("河边");
        }

        @Test
        void sayWhatTheyRepeat() throws IOException {
            Path post = write("渡口.md", "<p>水很凉。船来了。</p><p>人都上船。</p>");

            assertThat(run("convert", post, "-f", "chunks", "--chunk-size", "12", "--chunk-overlap", "4")
                            .out()
                            .lines())
                    .satisfiesExactly(
                            first -> assertThat(first)
                                    .contains("\"text\":\"水很凉。船来了。\",\"overlap\":0,\"start\":0,\"end\":8"),
                            second -> assertThat(second)
                                    .contains("\"text\":\"船来了。\\n\\n人都上船。\",\"overlap\":6,\"start\":4,\"end\":15"));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                山里落了第一场雪。                              | --chunk-size 5    | 2
                <h2>早</h2><p>水很凉。</p><h2>晚</h2><p>风很大。</p> | --chunk-size 1000 | 1
                <h2>早</h2><p>水很凉。</p><h2>晚</h2><p>风很大。</p> | --chunk-least 0   | 2
                """)
        void areAsLongAsAskedAndJoinANeighbourUnlessToldNotTo(String html, String option, int chunks)
                throws IOException {
            Path post = write("渡口.md", html);

            assertThat(run("convert", post, "-f", "chunks", option.split(" ")[0], option.split(" ")[1])
                            .out()
                            .lines())
                    .hasSize(chunks);
        }

        @Test
        void ofCodeStandApartOnRequest() throws IOException {
            Path post = write("渡口.md", "<p>水很凉。</p><pre><code class=\"language-java\">int x;</code></pre>");

            assertThat(run("convert", post, "-f", "chunks", "--chunk-apart", "--chunk-least", "0")
                            .out()
                            .lines())
                    .satisfiesExactly(
                            first -> assertThat(first).contains("\"kind\":\"text\""),
                            second -> assertThat(second).contains("\"kind\":\"code\",\"language\":\"java\""));
        }

        @Test
        void ofAnArticleNameItsInputAsNdjsonDoes() {
            assertThat(run("convert", article, "-f", "ndjson").out()).endsWith(",\"input\":\"" + article + "\"}\n");
        }
    }

    @Nested
    class Names {
        @Test
        void areMadeOfTheArticlesFields() throws IOException {
            Path post = write("a.md", "---\ntitle: 渡口：早班/晚班?\ndate: 2024-05-01\n---\n<p>水很凉。</p>\n");

            run("convert", post, "--out-dir", folder, "--name", "{date}-{title}");

            assertThat(folder.resolve("2024-05-01-渡口：早班 晚班.md")).exists();
        }

        @Test
        void areTheInputsOwnWhereTheArticleHasNoSuchField() {
            run("convert", article, "--out-dir", folder, "--name", "{account}");

            assertThat(folder.resolve("雪.md")).exists();
        }

        @Test
        void thatAreTakenGetANumberWhateverTheirCase() throws IOException {
            Path upper = write("a/X.html", "<p>甲。</p>");
            Path lower = write("b/x.html", "<p>乙。</p>");

            run("convert", upper, lower, "--out-dir", folder);

            assertThat(folder.resolve("X.md")).hasContent("甲。");
            assertThat(folder.resolve("x-2.md")).hasContent("乙。");
        }
    }

    @Test
    void rulesAreListedWithTheirPresets() {
        assertThat(run("rules").hasCode(0).out().lines())
                .anyMatch(line -> line.startsWith("hidden-display\tfaithful\t"));
    }

    @Test
    void failuresAreInTheReport() throws IOException {
        Path report = folder.resolve("report.json");
        Path missing = folder.resolve("无.html");

        run("convert", missing, article, "--out-dir", folder, "--report", report);

        assertThat(report).content().contains("\"failure\" : \"there is no such file; check the path\"");
    }

    @Nested
    class WrongUsage {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                ''                       | say what to do
                convert                  | INPUT
                explain                  | INPUT
                explain a --enable wind    | no rule has the id wind
                convert a b              | several inputs need --out-dir
                convert a -o b --out-dir c | exclude each other
                convert a -f docx        | there is no format docx, but markdown, json, ndjson, chunks, html, text
                convert a --colour       | --colour
                convert a --disable wind | no rule has the id wind
                convert a --preset wild  | wild
                convert a --fields wind  | front matter has no field wind
                convert a --chunk-size 1 | the size of chunks must be at least 2, but is: 1
                convert a --chunk-overlap 501 | the overlap of chunks must be at most 500, half their size
                convert a --chunk-least -1 | the least size of chunks must be at least 0, but is: -1
                convert a --chunk-least x | 'x' is not an int
                convert a --base-url x   | a base URL is absolute
                convert a --name cloud   | a name without a field
                convert a --name {wind}  | names have no field {wind}
                preview a                | -o
                """)
        void saysWhatIsWrongAndExitsWithTwo(String line, String message) {
            CommandResult result = run((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")))
                    .hasCode(2);

            assertThat(result.err()).startsWith("qingwen: ").contains(message, "--help");
            assertThat(result.err().lines()).hasSize(1);
            assertThat(result.out()).isEmpty();
        }
    }

    @Nested
    class Preview {
        private Path out;

        @BeforeEach
        void chooseFolder() {
            out = folder.resolve("页");
        }

        @Test
        void writesAPageForEachArticleAndAnIndex() throws IOException {
            CommandResult result = run("preview", article, "-o", out);

            assertThat(result).isEqualTo(new CommandResult(0, "", ""));
            assertThat(out.resolve("雪.html")).content().contains("山里落了第一场雪。", "hidden-display");
            assertThat(out.resolve("index.html")).content().contains("href=\"./%E9%9B%AA.html\"");
        }

        @Test
        void numbersPagesOfOneNameAndKeepsThatOfTheIndex() throws IOException {
            Path other = write("旧/雪.html", ARTICLE);
            Path index = write("INDEX.html", ARTICLE);

            run("preview", article, other, index, "-o", out);

            assertThat(out.resolve("雪.html")).exists();
            assertThat(out.resolve("雪-2.html")).exists();
            assertThat(out.resolve("INDEX-2.html")).exists();
        }

        @Test
        void writesAPageForEachArticleOfAFeed() throws IOException {
            Path feed = writeFeed();

            run("preview", feed, "-o", out).hasCode(0);
            assertThat(out.resolve("items-1.html")).content().contains("一</p>");
            assertThat(out.resolve("items-2.html")).content().contains("<title>乙</title>");
        }

        @Test
        void namesInputsThatFailAndShowsTheOthers() throws IOException {
            Path empty = write("空.html", " \n");

            assertThat(run("preview", empty, article, "-o", out)
                            .hasCode(1)
                            .err()
                            .lines())
                    .singleElement()
                    .asString()
                    .startsWith("qingwen: " + empty);
            assertThat(out.resolve("雪.html")).exists();
            assertThat(out.resolve("index.html")).content().contains("空.html: the source is empty");
        }

        @Test
        void takesTheOptionsOfRulesAndSources() {
            run("preview", article, "-o", out, "--disable", "hidden-display");

            assertThat(out.resolve("雪.html")).content().doesNotContain("hidden-display");
        }
    }

    @Test
    void helpListsTheExitCodes() {
        assertThat(run("--help").out())
                .contains("convert")
                .containsPattern("0 +everything was converted")
                .contains("130, 143");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Writes a source that holds two articles. */
    private Path writeFeed() throws IOException {
        return write(
                "items.json",
                "{\"news_item\": [{\"title\": \"甲\", \"content\": \"<p>一</p>\"}, "
                        + "{\"title\": \"乙\", \"content\": \"<p>二</p>\"}]}");
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream failing(Runnable failure) {
        return new InputStream() {
            @Override
            public int read() {
                failure.run();
                return -1;
            }
        };
    }
}
