package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in the documentation and in Javadoc compile as they stand; the recipes do so in a project of their own. */
class ExamplesTest {
    private static final Pattern MARKDOWN = Pattern.compile("(?s)```java\\n(.*?)```");
    private static final Pattern JAVADOC = Pattern.compile("(?s)<pre>\\{@code\\n(.*?)\\n\\s*\\*\\s*}</pre>");

    /** What stands around an example: the names that they take for given. */
    private static final String AROUND = """
            import io.github.qingwen.*;
            import io.github.qingwen.model.*;
            import io.github.qingwen.render.html.*;
            import io.github.qingwen.render.json.*;
            import io.github.qingwen.render.markdown.*;
            import io.github.qingwen.render.text.*;
            import io.github.qingwen.report.*;
            import io.github.qingwen.rule.*;
            import java.util.*;
            import java.util.regex.*;
            class Example {
                String html; Source source; String json; Article article; Qingwen qingwen;
                void example() throws Exception {
            %s
                }
            }
            """;

    @TempDir
    private Path folder;

    static Stream<String> examples() {
        List<String> examples = new ArrayList<>();
        for (Path page : TestData.pages()) {
            if (!page.startsWith("src/recipes")) {
                MARKDOWN.matcher(TestData.read(page)).results().forEach(example -> examples.add(example.group(1)));
            }
        }
        for (Path file : TestData.files(Path.of("src/main/java"), path -> TestData.endsWith(path, ".java"))) {
            Matcher javadoc = JAVADOC.matcher(TestData.read(file));
            while (javadoc.find()) {
                examples.add(javadoc.group(1).replaceAll("(?m)^\\s*\\* ?", ""));
            }
        }
        return examples.stream().filter(example -> example.contains(";"));
    }

    @Test
    void thereAreSome() {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void compiles(String example) {
        Path file = folder.resolve("Example.java");
        TestData.write(file, AROUND.formatted(example));
        StringWriter problems = new StringWriter();
        String path = Stream.of(
                        System.getProperty("jdk.module.path"), System.getProperty("java.class.path"), "target/classes")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));

        int code = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        new PrintWriter(problems),
                        new PrintWriter(problems),
                        "-encoding",
                        "UTF-8",
                        "-proc:none",
                        "-classpath",
                        path,
                        "-d",
                        folder.toString(),
                        file.toString());

        assertThat(code).as("%s%n%s", example, problems).isZero();
    }
}
