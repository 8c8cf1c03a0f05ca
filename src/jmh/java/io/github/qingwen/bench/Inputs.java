package io.github.qingwen.bench;

import io.github.qingwen.internal.read.ArticleFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The texts that are converted, by the name of the input. */
final class Inputs {
    static final String FRAGMENT = "fragment";
    static final String POST = "post";
    static final String PAGE = "page";
    static final String ARCHIVE = "archive";

    private static final Path TESTDATA = Path.of("testdata");
    private static final int SCRIPT_CHARS = 2_500_000;

    private Inputs() {}

    /**
     * Returns the texts of an input: several of an archive, else one.
     *
     * @param input one of the names above, a file, or a folder, which is an archive of the posts and pages in it
     */
    static List<String> texts(String input) {
        return switch (input) {
            case FRAGMENT -> List.of(read(TESTDATA.resolve("editors/135-boxes.html")));
            case POST -> List.of(post());
            case PAGE -> List.of(page());
            case ARCHIVE -> archive(TESTDATA, name -> name.endsWith(".post") || name.endsWith(".html"));
            default -> {
                Path path = Path.of(input);
                yield Files.isDirectory(path) ? archive(path, ArticleFiles::isName) : List.of(read(path));
            }
        };
    }

    /** Returns the HTML of the post, which has no front matter. */
    static String body() {
        String post = post();
        return post.substring(post.indexOf("<div>"));
    }

    /** Returns the size of texts in UTF-8. */
    static double kilobytes(List<String> texts) {
        return texts.stream()
                        .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                        .sum()
                / 1_000.0;
    }

    private static String post() {
        return read(TESTDATA.resolve("structure/chip-headings.post"));
    }

    /** Returns the post in a page as large as those that WeChat serves, most of which is scripts. */
    private static String page() {
        String function = "function f(a){return a?{b:'x',c:[1,2]}:null;}var d=\"e\";\n";
        String script = "<script>" + function.repeat(SCRIPT_CHARS / 10 / function.length()) + "</script>\n";
        return "<html><head><meta property=\"og:title\" content=\"十座古桥\">" + script
                + "</head><body><div id=\"js_article\">"
                + "<div id=\"js_content\" style=\"visibility: hidden;\">" + body() + "</div></div>" + script.repeat(9)
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
