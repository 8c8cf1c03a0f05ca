package io.github.qingwen.fuzz;

import io.github.qingwen.TestData;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Seeds from {@code testdata}, cut short so that executions are quick. */
final class Seeds {
    private static final int LONGEST = 500;
    private static final int SHORTEST = 20;
    /** Enough of a source that is no markup to cut. */
    private static final int START = 800;

    private static final Path TEST_DATA = Path.of("testdata");

    private Seeds() {}

    /** Each source as an input of a target: its choices differ from those of its neighbours. */
    static Stream<byte[]> inputs(List<String> sources) {
        List<byte[]> inputs = new ArrayList<>();
        for (String source : sources) {
            // a prime that no number of options divides
            inputs.add(Draw.input(inputs.size() * 7919, source.getBytes(StandardCharsets.UTF_8)));
        }
        return inputs.stream();
    }

    /** Elements of articles, one of each structure. */
    static List<String> fragments() {
        Map<String, String> byStructure = new LinkedHashMap<>();
        for (Path file : TestData.inputs()) {
            if (TestData.endsWith(file, ".html")) {
                cut(Jsoup.parse(TestData.read(file)).body(), byStructure);
            }
        }
        return List.copyOf(byStructure.values());
    }

    private static void cut(Element element, Map<String, String> byStructure) {
        for (Element child : element.children()) {
            String markup = child.outerHtml();
            if (markup.length() > LONGEST) {
                cut(child, byStructure);
            } else if (markup.length() >= SHORTEST) {
                byStructure.putIfAbsent(markup.replaceAll("[^\\x00-\\x7f]+|[0-9]+|\\s+", " "), markup);
            }
        }
    }

    static List<String> pages() {
        return starts(file -> TestData.endsWith(file, ".html")
                && (file.startsWith(TEST_DATA.resolve("pages")) || file.startsWith(TEST_DATA.resolve("notices"))));
    }

    static List<String> posts() {
        return starts(file -> TestData.endsWith(file, ".post"));
    }

    static List<String> apis() {
        return starts(file -> TestData.endsWith(file, ".api"));
    }

    static List<String> feeds() {
        return starts(file -> TestData.endsWith(file, ".feed"));
    }

    /** Golden articles as Markdown. */
    static List<String> markdown() {
        return starts(file -> TestData.endsWith(file, ".md"));
    }

    /** Golden articles as JSON: whole, as a part is none. */
    static List<String> json() {
        return TestData.files(TEST_DATA, file -> TestData.endsWith(file, ".json")).stream()
                .map(TestData::read)
                .filter(text -> text.length() <= START)
                .toList();
    }

    /** Markup that would act. */
    static List<String> hostile() {
        return TestData.read(Path.of("src/test/resources/xss.txt"))
                .lines()
                .map(String::translateEscapes)
                .toList();
    }

    private static List<String> starts(Predicate<Path> wanted) {
        return TestData.files(TEST_DATA, wanted).stream()
                .map(TestData::read)
                .map(text -> text.substring(0, Math.min(START, text.length())))
                .toList();
    }
}
