package io.github.qingwen.cli;

import io.github.qingwen.cli.failure.OutputException;
import io.github.qingwen.cli.output.WholeFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the results of a conversion go: files of a directory, one file after another into one, or standard output. */
final class Results {
    private final WholeFiles files = WholeFiles.beside();
    private final @Nullable Path directory;
    private final @Nullable Path file;
    private final PrintStream out;
    private final String ending;
    /** Files that were written, in lower case: some file systems do not tell case. */
    private final Set<String> written = new HashSet<>();

    /**
     * Creates the place of results.
     *
     * @param directory for a file of each result; null for one place for all
     * @param file for all results; null for standard output
     * @param ending of the names of files in the directory, with its dot
     */
    Results(@Nullable Path directory, @Nullable Path file, PrintStream out, String ending) {
        this.directory = directory;
        this.file = file;
        this.out = out;
        this.ending = ending;
    }

    /**
     * Writes a result.
     *
     * @param name where it goes in the directory, without an ending
     */
    void write(Path name, String text) {
        if (directory != null) {
            files.write(free(directory.resolve(name)), text.getBytes(StandardCharsets.UTF_8));
        } else if (file != null) {
            append(file, text);
        } else {
            print(text);
        }
    }

    /** Returns the file of a name, with a number where another article took it: {@code 雪.md}, {@code 雪-2.md}. */
    private Path free(Path name) {
        Path target = name.resolveSibling(name.getFileName() + ending);
        for (int number = 2; !written.add(target.normalize().toString().toLowerCase(Locale.ROOT)); number++) {
            target = name.resolveSibling(name.getFileName() + "-" + number + ending);
        }
        return target;
    }

    private void append(Path target, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean first = written.add(target.toString());
        if (first && (!Files.exists(target) || Files.isRegularFile(target))) {
            files.write(target, bytes);
            return;
        }
        try {
            // the results before, or a device
            Files.write(target, bytes, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new OutputException(target, e);
        }
    }

    private void print(String text) {
        out.print(text);
        if (out.checkError()) {
            throw new OutputException("standard output was closed by its reader");
        }
    }
}
