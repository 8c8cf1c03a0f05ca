package io.github.qingwen.internal.structure.line;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.TestData;
import io.github.qingwen.internal.structure.role.RoleWeights;
import io.github.qingwen.rule.Preset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FeaturesTest {
    /**
     * Articles of invented lines, each followed by the features of its lines; written with
     * {@code mvn -B test -Dtest=FeaturesTest -Dfeatures.update=true} and reviewed.
     */
    private static final Path APPROVED =
            Path.of("src/test/resources/io/github/qingwen/internal/structure/line/features.txt");

    private static final Path CODE = Path.of("src/main/java/io/github/qingwen/internal/structure/line");
    private static final Pattern NAME = Pattern.compile("features\\.add\\(\\s*\"([^\"]+)\"");

    private static Lines lines(String html) {
        return fragment(html).in(Preset.FAITHFUL).lines();
    }

    /** The markup of each article. */
    private static List<String> articles() {
        return Stream.of(TestData.read(APPROVED).split("\n\n"))
                .map(article -> article.lines()
                        .takeWhile(line -> !line.startsWith("  "))
                        .collect(Collectors.joining("\n")))
                .toList();
    }

    private static String withFeatures(String article) {
        Lines lines = lines(article);
        List<List<String>> features = Features.of(lines);
        return article
                + IntStream.range(0, lines.size())
                        .mapToObj(i -> "\n  " + lines.get(i).text() + "\n    " + String.join(" ", features.get(i)))
                        .collect(Collectors.joining());
    }

    @Test
    void featuresOfInventedLinesAreTheApprovedOnes() {
        String actual = articles().stream().map(FeaturesTest::withFeatures).collect(Collectors.joining("\n\n")) + '\n';

        if (Boolean.getBoolean("features.update")) {
            TestData.write(APPROVED, actual);
        }
        assertThat(actual).isEqualTo(TestData.read(APPROVED));
    }

    @Test
    void codeAndTableNameTheSameFeatures() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.list(CODE)) {
            for (Path file : files.toList()) {
                NAME.matcher(TestData.read(file)).results().forEach(name -> named.add(name.group(1)));
            }
        }
        for (Topic topic : Topic.values()) {
            named.add(topic.says);
        }

        assertThat(RoleWeights.standard().features())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void eachFeatureHoldsInAnInventedArticleOrAGolden() throws IOException {
        Set<String> never = new TreeSet<>(RoleWeights.standard().features());
        articles().forEach(html -> Features.of(lines(html)).forEach(never::removeAll));
        try (Stream<Path> files = Files.walk(Path.of("testdata"))) {
            files.filter(file -> file.toString().endsWith(".html"))
                    .forEach(golden -> Features.of(lines(TestData.read(golden))).forEach(never::removeAll));
        }

        assertThat(never).isEmpty();
    }
}
