package io.github.qingwen;

import io.github.qingwen.rule.Preset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The inputs that tests read, in the order of their names, found from the project's directory. */
public final class TestData {
    private static final Path FOLDER = Path.of("testdata");

    private TestData() {}

    private static final Path NOTICES = FOLDER.resolve("notices");
    private static final Path FOR_READERS = FOLDER.resolve("reader");

    /** Every input of {@code testdata} that is an article; its goldens stand beside it. */
    public static List<Path> inputs() {
        return files(FOLDER, path -> (endsWith(path, ".html") || endsWith(path, ".post")) && !path.startsWith(NOTICES));
    }

    /** Those that may hold several articles. */
    public static List<Path> collections() {
        return files(FOLDER, path -> endsWith(path, ".api") || endsWith(path, ".feed"));
    }

    /** Those that stand in place of an article. */
    public static List<Path> notices() {
        return files(NOTICES, path -> endsWith(path, ".html"));
    }

    /** README and the pages of documentation. */
    public static List<Path> pages() {
        return Stream.of("README.md", "src/site", "src/recipes", "src/spark", "src/fit", "src/fuzz", "src/jmh")
                .flatMap(start -> files(Path.of(start), path -> endsWith(path, ".md")).stream())
                .toList();
    }

    /** What the goldens beside the input are made with: the standard rules, in one folder the reader's. */
    public static Qingwen converter(Path input) {
        return Qingwen.builder()
                .preset(input.startsWith(FOR_READERS) ? Preset.READER : Preset.STANDARD)
                .build();
    }

    public static List<Path> files(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static boolean endsWith(Path path, String ending) {
        return path.getFileName().toString().endsWith(ending);
    }

    /** The file beside {@code input} with another ending. */
    public static Path beside(Path input, String ending) {
        String name = input.getFileName().toString();
        return input.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
    }

    public static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
