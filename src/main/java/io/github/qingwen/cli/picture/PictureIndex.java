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
 * {@code NAME TAB SIZE TAB ADDRESS} for each, only ever appended to. A killed run can leave its last line torn; the next
 * one cuts that off.
 */
final class PictureIndex implements Closeable {
    /** Site generators ignore names that begin with a dot. */
    static final String NAME = ".pictures.tsv";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{16}\\.([a-z]{3,4}))\t(\\d{1,18})\t(\\S+)");

    /** The pictures of earlier runs by their addresses, whether they are still there or not. */
    final Map<String, Fetched.Stored> pictures = new HashMap<>();

    private final OutputStream out;

    PictureIndex(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        this.out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
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
        new String(bytes, 0, end, StandardCharsets.UTF_8)
                .lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .forEach(line -> {
                    String name = line.group(1);
                    PictureType type = PictureType.ofEnding(line.group(2));
                    if (type != null) {
                        long size = Long.parseLong(line.group(3));
                        pictures.put(
                                line.group(4), new Fetched.Stored(folder.resolve(name), name, type.mediaType, size));
                    }
                });
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
}
