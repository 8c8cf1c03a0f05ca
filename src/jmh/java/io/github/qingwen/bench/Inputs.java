package io.github.qingwen.bench;

import io.github.qingwen.internal.read.ArticleFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The texts that are converted, by the name of the input. */
final class Inputs {
    /** A styled post. */
    static final String POST = "post";
    /** The HTML of that post, sixteen times. */
    static final String LONG_POST = "post × 16";
    /** That post in a page as WeChat serves them: most of it is scripts. */
    static final String PAGE = "page";
    /** A page with many references and their notes. */
    static final String REFERENCES = "page with 73 references";
    /** All posts and pages of {@code testdata}. */
    static final String ARCHIVE = "archive";

    private static final Path TESTDATA = Path.of("testdata");

    private Inputs() {}

    /**
     * Returns the texts of an input: several of an archive, else one.
     *
     * @param input one of the names above, a file, or a folder, which is an archive of the posts and pages in it
     */
    static List<String> texts(String input) {
        return switch (input) {
            case POST -> List.of(post());
            case LONG_POST -> List.of(body().repeat(16));
            case PAGE -> List.of(page(body(), 600_000));
            case REFERENCES -> List.of(page(withReferences(), 280_000));
            case ARCHIVE -> archive(TESTDATA, name -> name.endsWith(".post") || name.endsWith(".html"));
            default -> {
                Path path = Path.of(input);
                yield Files.isDirectory(path) ? archive(path, ArticleFiles::isName) : List.of(read(path));
            }
        };
    }

    /** Returns the mean size of the texts of an input in UTF-8. */
    static double kilobytes(String input) {
        return texts(input).stream()
                        .mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length)
                        .average()
                        .orElseThrow()
                / 1_000;
    }

    private static String post() {
        return read(TESTDATA.resolve("structure/chip-headings.post"));
    }

    /** Returns the HTML of the post, without its front matter. */
    private static String body() {
        String post = post();
        return post.substring(post.indexOf("<div>"));
    }

    private static String withReferences() {
        String notes = IntStream.rangeClosed(1, 73)
                .mapToObj(i -> "<p>[" + i + "] 《桥志》卷" + i + "，https://example.com/bridges/" + i + "</p>")
                .collect(Collectors.joining());
        String text = IntStream.rangeClosed(1, 73)
                .mapToObj(i -> "<p>第" + i + "座桥修在河湾的浅处，桥面窄，只容一辆板车过去<sup>[" + i + "]</sup>。</p>")
                .collect(Collectors.joining());
        return body() + text + "<p>参考资料</p>" + notes;
    }

    private static String page(String body, int scriptChars) {
        String function = "function f(a){return a?{b:'x',c:[1,2]}:null;}var d=\"e\";\n";
        String script = "<script>" + function.repeat(scriptChars / 10 / function.length()) + "</script>\n";
        return "<html><head><meta property=\"og:title\" content=\"十座古桥\">" + script
                + "</head><body><div id=\"js_article\">"
                + "<div id=\"js_content\" style=\"visibility: hidden;\">" + body + "</div></div>" + script.repeat(9)
                + "<script>window.cgiDataNew = {title: JsDecode('十座古桥'), ori_create_time: '1672310400' * 1};</script>"
                + "</body></html>";
    }

    private static List<String> archive(Path folder, Predicate<String> isName) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> isName.test(file.getFileName().toString()) && Files.isRegularFile(file))
                    .sorted()
                    .map(Inputs::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
