package io.github.qingwen.cli;

import io.github.qingwen.cli.output.FreeNames;
import io.github.qingwen.cli.output.OutputException;
import io.github.qingwen.cli.output.WholeFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Writes the results of a conversion: to files in a directory, all to one file, or to standard output. */
final class Results {
    private final WholeFiles files = WholeFiles.beside();
    private final @Nullable Path directory;
    private final @Nullable Path file;
    private final PrintStream out;
    private final String ending;
    private final FreeNames names = new FreeNames();
    /** Whether the single file already holds a result. */
    private boolean begun;

    /**
     * Creates a destination.
     *
     * @param directory for one file per result, or null
     * @param file for all results if there is no directory; null for standard output
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
     * @param name path in the directory, without an extension
     */
    void write(Path name, String text) {
        if (directory != null) {
            files.write(names.take(directory.resolve(name), ending), text.getBytes(StandardCharsets.UTF_8));
        } else if (file != null) {
            append(file, text);
        } else {
            print(text);
        }
    }

    private void append(Path target, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean first = !begun;
        begun = true;
        if (first && (!Files.exists(target) || Files.isRegularFile(target))) {
            files.write(target, bytes);
            return;
        }
        try {
            // the file holds earlier results, or is a device
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
