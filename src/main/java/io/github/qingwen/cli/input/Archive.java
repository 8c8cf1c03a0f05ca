package io.github.qingwen.cli.input;

import io.github.qingwen.internal.read.ArticleFiles;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** An archive of articles: zip, tar, or tar packed by gzip. */
final class Archive {
    private final Path path;
    private final String name;
    private final SizeLimit limit;

    private Archive(Path path, String name, SizeLimit limit) {
        this.path = path;
        this.name = name;
        this.limit = limit;
    }

    /**
     * Returns a file as an archive, recognised by its name; null for other files.
     *
     * @param limit of each entry, unpacked
     */
    static @Nullable Archive of(Path path, SizeLimit limit) {
        String name = Input.fileName(path).toString().toLowerCase(Locale.ROOT);
        return Stream.of(".zip", ".tar", ".tar.gz", ".tgz").anyMatch(name::endsWith)
                ? new Archive(path, name, limit)
                : null;
    }

    /**
     * Passes the articles of the archive to an action; their bytes can be read until it returns.
     *
     * @param last runs before the archive is closed
     */
    void forEach(Consumer<Input> action, Runnable last) throws IOException {
        if (name.endsWith(".zip")) {
            forEachInZip(action, last);
        } else {
            forEachInTar(action);
        }
    }

    private void forEachInZip(Consumer<Input> action, Runnable last) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(path).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            entries.sort(Comparator.comparing(ZipArchiveEntry::getName));
            for (ZipArchiveEntry entry : entries) {
                if (isArticle(entry)) {
                    Input.Content content = () -> {
                        try (InputStream bytes = zip.getInputStream(entry)) {
                            return limit.read(bytes);
                        }
                    };
                    action.accept(input(entry, content, path -> neighbour(zip, entry, path)));
                }
            }
            last.run();
        }
    }

    private void forEachInTar(Consumer<Input> action) throws IOException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(path));
                InputStream unpacked = name.endsWith(".tar") ? file : new GZIPInputStream(file);
                TarArchiveInputStream tar = new TarArchiveInputStream(unpacked)) {
            for (ArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (isArticle(entry)) {
                    action.accept(input(entry, () -> limit.read(tar), path -> {
                        throw new IOException("a .tar archive is read once, from its beginning; unpack it");
                    }));
                }
            }
        }
    }

    private static boolean isArticle(ArchiveEntry entry) {
        String name = entry.getName();
        return !entry.isDirectory() && ArticleFiles.isName(name.substring(name.lastIndexOf('/') + 1));
    }

    private Input input(ArchiveEntry entry, Input.Content content, Input.Neighbours neighbours) {
        return new Input(
                path + "!/" + entry.getName(),
                Input.output(Arrays.asList(entry.getName().split("[/\\\\]", -1))),
                content,
                neighbours,
                true);
    }

    private static InputStream neighbour(ZipFile zip, ZipArchiveEntry entry, String path) throws IOException {
        Path name = Path.of(entry.getName()).resolveSibling(path).normalize();
        if (name.isAbsolute() || name.startsWith("..")) {
            throw Input.outside();
        }
        synchronized (zip) {
            ZipArchiveEntry file = zip.getEntry(name.toString().replace('\\', '/'));
            if (file == null || file.isDirectory()) {
                throw new NoSuchFileException(path);
            }
            return zip.getInputStream(file);
        }
    }
}
