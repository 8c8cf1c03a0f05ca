package io.github.qingwen.cli;

import io.github.qingwen.internal.read.ArticleFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One source to convert.
 *
 * @param name what messages call it
 * @param file where it is; null for standard input
 * @param output where its result goes below the output directory, without an ending
 */
record Input(String name, @Nullable Path file, Path output) {
    private static final String STANDARD_INPUT = "-";

    /** Returns the inputs that arguments stand for; an argument that stands for none is a failure. */
    static List<Input> all(List<String> arguments, Failures failures) {
        List<Input> inputs = new ArrayList<>();
        for (String argument : arguments) {
            failures.attempt(argument, () -> inputs.addAll(of(argument)));
        }
        return inputs;
    }

    /**
     * Returns the inputs that an argument stands for: a file of any ending; of a directory, the files whose names are
     * an article's, in their order.
     */
    private static List<Input> of(String argument) throws IOException {
        if (argument.equals(STANDARD_INPUT)) {
            return List.of(new Input("standard input", null, Path.of("stdin")));
        }
        Path path = path(argument);
        if (!Files.isDirectory(path)) {
            return List.of(new Input(argument, path, withoutEnding(fileName(path))));
        }
        List<Input> inputs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(path)) {
            files.filter(file -> Files.isRegularFile(file)
                            && ArticleFiles.isName(fileName(file).toString()))
                    .sorted()
                    .forEach(
                            file -> inputs.add(new Input(file.toString(), file, withoutEnding(path.relativize(file)))));
        }
        if (inputs.isEmpty()) {
            throw new IOException("the directory holds no article; name files one by one if their endings are unusual");
        }
        return inputs;
    }

    private static Path path(String argument) throws IOException {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** One of several articles that the input holds, by its number. */
    Input part(int number) {
        return new Input(name + " (" + number + ')', file, output.resolveSibling(fileName(output) + "-" + number));
    }

    byte[] read(InputStream in) throws IOException {
        return file == null ? in.readAllBytes() : Files.readAllBytes(file);
    }

    private static Path fileName(Path path) {
        Path name = path.getFileName();
        return name == null ? path : name;
    }

    private static Path withoutEnding(Path path) {
        String name = fileName(path).toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? path : path.resolveSibling(name.substring(0, dot));
    }
}
