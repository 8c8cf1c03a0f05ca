package io.github.qingwen.cli.input;

import io.github.qingwen.Source;
import io.github.qingwen.cli.output.FileName;
import io.github.qingwen.cli.output.FreeNames;
import io.github.qingwen.internal.text.Url;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One source to convert.
 *
 * @param name for messages
 * @param output path of its result below the output directory, without an extension
 * @param content reads its bytes; can be called repeatedly
 * @param neighbours opens the files beside it
 * @param packed true for an entry of an archive; its bytes can be read only while the archive is open
 */
public record Input(String name, Path output, Content content, Neighbours neighbours, boolean packed) {
    /** No files beside an input. */
    static final Neighbours NO_NEIGHBOURS = path -> {
        throw new NoSuchFileException(path);
    };

    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://.*");

    /** Reads the bytes of a source. */
    @FunctionalInterface
    public interface Content {
        byte[] read() throws IOException;
    }

    /** Opens files in the folder or archive of an input. */
    @FunctionalInterface
    public interface Neighbours {
        /**
         * Opens a file.
         *
         * @param path relative to the input
         * @throws NoSuchFileException if there is no such file
         * @throws IOException with a reason, if it may not be read
         */
        InputStream open(String path) throws IOException;
    }

    /**
     * Returns the page of a web address as an input. Its relative addresses are resolved against the address.
     *
     * @param pages fetches the page; if it keeps none, each read fetches it
     */
    static Input of(String address, WebPages pages) {
        return new Input(
                address,
                output(List.of(address.replaceFirst("[?#].*", "")
                        .replaceFirst("/+$", "")
                        .replaceFirst(".*/", ""))),
                () -> pages.read(address),
                NO_NEIGHBOURS,
                false);
    }

    /**
     * Returns a file as an input.
     *
     * @param root the folder whose files the input may refer to
     * @param output path of its result below the output directory, with the input's extension
     */
    static Input of(Path root, Path file, Path output, SizeLimit limit) {
        return new Input(
                file.toString(),
                output(output),
                () -> limit.read(file),
                path -> neighbour(root, file.resolveSibling(path)),
                false);
    }

    private static InputStream neighbour(Path root, Path file) throws IOException {
        Path real = file.toRealPath();
        if (!real.startsWith(root.toRealPath())) {
            throw outside();
        }
        if (!Files.isRegularFile(real)) {
            throw new NoSuchFileException(real.toString());
        }
        return Files.newInputStream(real);
    }

    static IOException outside() {
        return new IOException("it is outside of the inputs' folder");
    }

    /** Returns true if an argument is an address of the web. */
    public static boolean isAddress(String argument) {
        return WEB_ADDRESS.matcher(argument).matches();
    }

    /** Returns its bytes as a source. Relative addresses in a page of the web are resolved against its address. */
    public Source source(byte[] bytes) {
        Source source = Source.of(bytes);
        return isAddress(name) ? source.withBaseUrl(name) : source;
    }

    /**
     * Opens a file to which the input refers.
     *
     * @param address a relative one, percent-encoded or not
     * @throws IOException with a reason, if it cannot be read
     */
    public InputStream neighbour(String address) throws IOException {
        String path = Url.decoded(address.replaceFirst("(?s)[?#].*", ""));
        try {
            return neighbours.open(address);
        } catch (FileSystemException | InvalidPathException e) {
            if (path == null || path.equals(address)) {
                throw missing(e);
            }
        }
        try {
            return neighbours.open(path);
        } catch (FileSystemException | InvalidPathException e) {
            throw missing(e);
        }
    }

    private static IOException missing(Exception e) {
        return new IOException(e instanceof AccessDeniedException ? "it may not be read" : "there is no such file", e);
    }

    /**
     * Returns this input with its bytes in memory if it is packed. If they cannot be read now, later reads throw the
     * same exception.
     */
    public Input held() {
        if (!packed) {
            return this;
        }
        Content held;
        try {
            byte[] bytes = content.read();
            held = () -> bytes;
        } catch (IOException | OutOfMemoryError e) {
            held = () -> {
                throw e;
            };
        }
        return new Input(name, output, held, neighbours, false);
    }

    /**
     * Returns the input for one of its articles; itself if it holds only one.
     *
     * @param number of the article, from 1
     * @param count how many articles it holds
     */
    public Input part(int number, int count) {
        if (count == 1) {
            return this;
        }
        return new Input(name + " (" + number + ')', FreeNames.numbered(output, number), content, neighbours, packed);
    }

    static Path fileName(Path path) {
        Path name = path.getFileName();
        return name == null ? path : name;
    }

    /**
     * Returns the path for the result of an input, without an extension and with portable names.
     *
     * @param path the names of its folders and of the file
     */
    static Path output(Iterable<?> path) {
        Path folder = Path.of("");
        String name = "";
        for (Object part : path) {
            folder = folder.resolve(FileName.of(name)); // blank for . and ..
            name = part.toString();
        }
        int dot = name.lastIndexOf('.');
        return folder.resolve(FileName.orElse(dot > 0 ? name.substring(0, dot) : name, "article"));
    }
}
