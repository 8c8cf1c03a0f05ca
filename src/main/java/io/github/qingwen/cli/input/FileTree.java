package io.github.qingwen.cli.input;

import io.github.qingwen.cli.output.Failures;
import io.github.qingwen.cli.output.Reason;
import io.github.qingwen.internal.read.ArticleFiles;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds files below a directory and follows symbolic links. Each unreadable file is a failure of its own. */
final class FileTree extends SimpleFileVisitor<Path> {
    private static final String WILDCARDS = "*?[{";

    private final Predicate<Path> wanted;
    private final @Nullable Path without;
    private final Failures failures;
    private final List<Path> found = new ArrayList<>();

    private FileTree(Predicate<Path> wanted, @Nullable Path without, Failures failures) {
        this.wanted = wanted;
        this.without = without == null ? null : without.toAbsolutePath().normalize();
        this.failures = failures;
    }

    /** Returns the files of a directory that have an article's extension, sorted by path. */
    static List<Input> articles(Path directory, @Nullable Path without, SizeLimit limit, Failures failures)
            throws IOException {
        FileTree tree =
                new FileTree(file -> ArticleFiles.isName(Input.fileName(file).toString()), without, failures);
        return tree.below(
                directory, limit, "the directory holds no article; name files one by one if their endings are unusual");
    }

    /** Returns true for a path with wildcards. Not every shell expands them. */
    static boolean isPattern(String argument) {
        return argument.chars().anyMatch(c -> WILDCARDS.indexOf(c) >= 0);
    }

    /**
     * Returns the files that match a {@link java.nio.file.FileSystem#getPathMatcher glob} pattern, sorted by path.
     *
     * @throws IllegalArgumentException if the pattern is malformed
     */
    static List<Input> matching(String pattern, @Nullable Path without, SizeLimit limit, Failures failures)
            throws IOException {
        int slash = -1;
        for (int i = 0; i < pattern.length() && WILDCARDS.indexOf(pattern.charAt(i)) < 0; i++) {
            slash = pattern.charAt(i) == '/' ? i : slash;
        }
        Path root = Path.of(slash < 0 ? "" : slash == 0 ? "/" : pattern.substring(0, slash));
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        return new FileTree(matcher::matches, without, failures).below(root, limit, "no file matches this pattern");
    }

    /** @param none the message if there is no such file */
    private List<Input> below(Path root, SizeLimit limit, String none) throws IOException {
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
        if (found.isEmpty()) {
            throw new IOException(none);
        }
        return found.stream()
                .sorted()
                .map(file -> Input.of(root, file, root.relativize(file), limit))
                .toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return directory.toAbsolutePath().normalize().equals(without)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && wanted.test(file)) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        String reason = e instanceof FileSystemLoopException
                ? "it links to a directory that holds it, and is passed over"
                : Reason.of(e);
        failures.add(file.toString(), reason);
        return FileVisitResult.CONTINUE;
    }
}
