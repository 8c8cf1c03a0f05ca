package io.github.qingwen.cli.input;

import io.github.qingwen.cli.output.Failures;
import io.github.qingwen.cli.output.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The inputs that arguments name: a file of any name, the files with an article's extension in a directory or archive,
 * the files that match a pattern such as {@code posts/**.html}, the page of an address, or standard input.
 */
public final class Inputs {
    private static final String STANDARD_INPUT = "-";

    /** The inputs of one argument. */
    private sealed interface Group {
        record Listed(List<Input> inputs) implements Group {}

        /** An archive. It is read at each iteration. */
        record Packed(String argument, Archive archive) implements Group {}
    }

    /** Reads a stream once and caches its bytes. Thread-safe. */
    private static final class ReadOnce implements Input.Content {
        private final InputStream stream;
        private final SizeLimit limit;
        private byte @Nullable [] bytes;

        ReadOnce(InputStream stream, SizeLimit limit) {
            this.stream = stream;
            this.limit = limit;
        }

        @Override
        public synchronized byte[] read() throws IOException {
            byte[] read = bytes;
            if (read == null) {
                read = limit.read(stream);
                bytes = read;
            }
            return read;
        }
    }

    private final List<Group> groups = new ArrayList<>();

    private Inputs() {}

    /**
     * Finds the inputs of arguments. An argument without inputs is a failure.
     *
     * @param without the output directory, whose files are no inputs, or null
     * @param limit of each input; one that is larger is a failure when it is read
     * @param pages fetches the pages of addresses
     */
    public static Inputs of(
            List<String> arguments,
            InputStream standardInput,
            @Nullable Path without,
            SizeLimit limit,
            WebPages pages,
            Failures failures) {
        Inputs inputs = new Inputs();
        for (String argument : arguments) {
            failures.attempt(
                    argument, () -> inputs.groups.add(group(argument, standardInput, without, limit, pages, failures)));
        }
        return inputs;
    }

    private static Group group(
            String argument,
            InputStream standardInput,
            @Nullable Path without,
            SizeLimit limit,
            WebPages pages,
            Failures failures)
            throws IOException {
        if (Input.isAddress(argument)) {
            return new Group.Listed(List.of(Input.of(argument, pages)));
        }
        if (argument.equals(STANDARD_INPUT)) {
            if (isStandardInputClosed()) {
                throw new IOException("standard input is closed; pass an article through it");
            }
            return new Group.Listed(List.of(new Input(
                    "standard input",
                    Path.of("stdin"),
                    new ReadOnce(standardInput, limit),
                    Input.NO_NEIGHBOURS,
                    false)));
        }
        Path path = path(argument);
        if (path == null || (!Files.exists(path) && FileTree.isPattern(argument))) {
            return new Group.Listed(FileTree.matching(argument, without, limit, failures));
        }
        if (Files.isDirectory(path)) {
            return new Group.Listed(FileTree.articles(path, without, limit, failures));
        }
        Archive archive = Archive.of(path, limit);
        return archive == null
                ? new Group.Listed(List.of(Input.of(path.resolveSibling(""), path, Input.fileName(path), limit)))
                : new Group.Packed(argument, archive);
    }

    /**
     * Returns true if a file of the Java runtime replaces standard input, which was closed then. Detected on Linux
     * only.
     */
    private static boolean isStandardInputClosed() {
        try {
            Path java = Path.of(System.getProperty("java.home", "")).toRealPath();
            return Path.of("/dev/stdin").toRealPath().startsWith(java);
        } catch (IOException e) {
            return false; // a pipe, or a system without such files
        }
    }

    /** Returns the path of an argument; null for a pattern that is no valid path on this system. */
    private static @Nullable Path path(String argument) throws IOException {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            if (FileTree.isPattern(argument)) {
                return null;
            }
            throw new IOException(Reason.of(e), e);
        }
    }

    /** Returns the number of inputs; -1 if that requires reading an archive. */
    public long count() {
        long count = 0;
        for (Group group : groups) {
            if (!(group instanceof Group.Listed listed)) {
                return -1;
            }
            count += listed.inputs().size();
        }
        return count;
    }

    /** Returns true if there may be more than one input. */
    public boolean several() {
        long count = count();
        return count < 0 || count > 1;
    }

    /**
     * Passes each input to an action, in the order of the arguments and their names. The bytes of an input of an
     * archive can be read only until the action returns; {@link Input#held} keeps them.
     */
    public void forEach(Failures failures, Consumer<Input> action) {
        forEach(failures, action, () -> {});
    }

    /**
     * Passes each input to an action, as {@link #forEach(Failures, Consumer)} does.
     *
     * @param last runs before an archive is closed, while the files beside its inputs can still be opened
     */
    public void forEach(Failures failures, Consumer<Input> action, Runnable last) {
        for (Group group : groups) {
            if (group instanceof Group.Listed listed) {
                listed.inputs().forEach(action);
            } else if (group instanceof Group.Packed packed) {
                failures.attempt(packed.argument(), () -> packed.archive().forEach(action, last));
            }
        }
    }
}
