package io.github.qingwen.cli.input;

import io.github.qingwen.cli.output.Failures;
import io.github.qingwen.cli.output.Reason;
import io.github.qingwen.internal.read.ArticleFiles;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds files below a directory and follows symbolic links. Each unreadable file is a failure of its own. */
final class FileTree extends SimpleFileVisitor<Path> {
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
        List<Input> inputs = find(
                directory,
                new FileTree(file -> ArticleFiles.isName(Input.fileName(file).toString()), without, failures),
                limit);
        if (inputs.isEmpty()) {
            throw new IOException("the directory holds no article; name files one by one if their endings are unusual");
        }
        return inputs;
    }

    /** Returns the files that match a pattern, sorted by path. */
    static List<Input> matching(PathPattern pattern, @Nullable Path without, SizeLimit limit, Failures failures)
            throws IOException {
        List<Input> inputs = find(pattern.root(), new FileTree(pattern.matcher()::matches, without, failures), limit);
        if (inputs.isEmpty()) {
            throw new IOException("no file matches this pattern");
        }
        return inputs;
    }

    private static List<Input> find(Path root, FileTree tree, SizeLimit limit) throws IOException {
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, tree);
        return tree.found.stream()
                .sorted(Comparator.naturalOrder())
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
