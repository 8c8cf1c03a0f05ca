package io.github.qingwen.cli.picture;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which address gave which picture, remembered from run to run: a file {@code .pictures.tsv} in the folder, one line
 * {@code NAME TAB SIZE TAB ADDRESS} for each, only ever added to. A run that is killed can leave its last line torn; the
 * next one cuts that off.
 */
final class PictureIndex implements Closeable {
    /** Generators of sites leave out what begins with a dot. */
    static final String NAME = ".pictures.tsv";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{16}\\.[a-z]{3,4})\t(\\d{1,18})\t(\\S+)");

    private final OutputStream out;

    private PictureIndex(OutputStream out) {
        this.out = out;
    }

    static PictureIndex in(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        cutTornLine(file);
        return new PictureIndex(Files.newOutputStream(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND));
    }

    /** Returns the pictures by their addresses, whether they are still there or not; a malformed line is none. */
    static Map<String, Fetched.Stored> read(Path folder) throws IOException {
        Map<String, Fetched.Stored> pictures = new HashMap<>();
        Path file = folder.resolve(NAME);
        if (Files.exists(file)) {
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .map(LINE::matcher)
                    .filter(Matcher::matches)
                    .forEach(line -> {
                        String name = line.group(1);
                        PictureType type = PictureType.ofName(name);
                        if (type != null) {
                            long size = Long.parseLong(line.group(2));
                            pictures.put(
                                    line.group(3),
                                    new Fetched.Stored(folder.resolve(name), name, type.mediaType(), size));
                        }
                    });
        }
        return pictures;
    }

    /** Adds a line in one write. */
    synchronized void add(String address, Fetched.Stored picture) throws IOException {
        String line = picture.name() + '\t' + picture.size() + '\t' + address + '\n';
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static void cutTornLine(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        if (end < bytes.length) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(end);
            }
        }
    }
}
