package io.github.qingwen.cli.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes files atomically. Each is written under a temporary name, beside its target or in a directory for unfinished
 * files on the same file system, then moved. Thread-safe.
 */
public final class WholeFiles {
    private final @Nullable Path unfinished;
    private final AtomicLong names = new AtomicLong();

    private WholeFiles(@Nullable Path unfinished) {
        this.unfinished = unfinished;
    }

    /** Returns an instance that writes temporary files beside their targets. A killed process can leave one behind. */
    public static WholeFiles beside() {
        return new WholeFiles(null);
    }

    /**
     * Prepares a directory for unfinished files and deletes those of earlier runs.
     *
     * @throws OutputException if the directory cannot be created or cleared
     */
    public static WholeFiles by(Path unfinished) {
        try {
            Files.createDirectories(unfinished);
            try (Stream<Path> left = Files.list(unfinished)) {
                for (Path file : left.toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new OutputException(unfinished, e);
        }
        return new WholeFiles(unfinished);
    }

    /**
     * Writes a file and creates its directories. An existing file is replaced.
     *
     * @throws UncheckedIOException if it cannot be written for its name, such as one that a folder has
     * @throws OutputException if nothing can be written; nothing of it is left then
     */
    public void write(Path target, byte[] bytes) {
        place(target, file -> Files.write(file, bytes));
    }

    /**
     * Hard-links a file to a second path, or copies it if the file system has no hard links. Creates directories;
     * replaces an existing file.
     *
     * @throws UncheckedIOException if it cannot be written for its name, such as one that a folder has
     * @throws OutputException if it cannot be written; nothing of it is left then
     */
    public void place(Path source, Path target) {
        place(target, file -> linkOrCopy(source, file));
    }

    private static void linkOrCopy(Path source, Path target) throws IOException {
        try {
            Files.createLink(target, source);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(source, target);
        }
    }

    private interface Writing {
        void to(Path file) throws IOException;
    }

    private void place(Path target, Writing writing) {
        Path file = unfinished(target);
        try {
            try {
                writing.to(file);
                move(file, target);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new OutputException(target, e);
        }
    }

    /**
     * Moves a finished file to its target. Its bytes are already on disk, so a failure concerns only this target: a
     * file in place of a folder, a folder in place of the file, or a path that is too long.
     */
    private static void move(Path file, Path target) throws AccessDeniedException {
        try {
            Path parent = target.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AccessDeniedException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the temporary file: in the given directory, or in the closest existing parent of the target. */
    private Path unfinished(Path target) {
        long number = names.incrementAndGet();
        if (unfinished != null) {
            return unfinished.resolve(number + ".part");
        }
        return Stream.iterate(target.toAbsolutePath().getParent(), Objects::nonNull, Path::getParent)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of(""))
                .resolve(".qingwen-" + ProcessHandle.current().pid() + '-' + number + ".part");
    }
}
