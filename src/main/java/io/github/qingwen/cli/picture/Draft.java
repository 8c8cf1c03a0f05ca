package io.github.qingwen.cli.picture;

import io.github.qingwen.internal.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A picture on its way into the folder. Its bytes go to a file with a name of its own, hashed and counted as they come;
 * what is whole is moved to its name in one step, so that a picture is there with all its bytes or not at all.
 */
final class Draft implements AutoCloseable {
    /** How many hexadecimal digits of the hash make a name: 64 bits, enough for billions of pictures. */
    private static final int DIGITS = 16;

    private static final String PREFIX = ".picture-";
    private static final String SUFFIX = ".part";

    private final long maxBytes;
    private final Path file;
    private final OutputStream out;
    private final MessageDigest hash;
    private final ByteArrayOutputStream head = new ByteArrayOutputStream(PictureType.HEAD);
    private long size;

    private Draft(long maxBytes, Path file) throws IOException {
        this.maxBytes = maxBytes;
        this.file = file;
        this.out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.hash = Sha256.digest();
    }

    /**
     * Returns an empty draft. Its file is no temporary one of the system's, which only its owner could read: that of a
     * site is for all.
     *
     * @param maxBytes how many bytes the picture may have
     */
    static Draft in(Path folder, long maxBytes) throws FetchException {
        try {
            return new Draft(maxBytes, folder.resolve(PREFIX + UUID.randomUUID() + SUFFIX));
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    /** Deletes the drafts that a run left behind when it was killed. */
    static void deleteAll(Path folder) throws IOException {
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, PREFIX + '*' + SUFFIX)) {
            for (Path draft : drafts) {
                Files.deleteIfExists(draft);
            }
        }
    }

    /** @throws FetchException as soon as the bytes are too many, or not those of a picture */
    void write(byte[] bytes) throws FetchException {
        boolean typeWasKnown = head.size() == PictureType.HEAD;
        head.write(bytes, 0, Math.min(bytes.length, PictureType.HEAD - head.size()));
        if (!typeWasKnown && head.size() == PictureType.HEAD) {
            type();
        }
        size += bytes.length;
        checkSize(size);
        hash.update(bytes);
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    /** @throws FetchException if a picture of this many bytes is too large */
    void checkSize(long bytes) throws FetchException {
        if (bytes > maxBytes) {
            throw new FetchException("it is larger than " + maxBytes + " bytes");
        }
    }

    /**
     * Moves what was written to its name.
     *
     * @throws FetchException if it is no picture, one that may run script, or cannot be written
     */
    Fetched.Stored finish() throws FetchException {
        PictureType type = type();
        String digits = HexFormat.of().formatHex(hash.digest()).substring(0, DIGITS);
        Path target = file.resolveSibling(digits + '.' + type.ending());
        try {
            out.close();
            if (type == PictureType.SVG) {
                SafeSvg.check(file);
            }
            move(target);
        } catch (IOException e) {
            throw unwritten(e);
        }
        return new Fetched.Stored(target, digits + '.' + type.ending(), type.mediaType(), size);
    }

    /** Deletes what was written, unless it is where it belongs. */
    @Override
    public void close() {
        try {
            out.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // deleteAll finds it the next time
        }
    }

    private PictureType type() throws FetchException {
        @Nullable PictureType type = PictureType.of(head.toByteArray());
        if (type == null) {
            throw new FetchException(head.size() == 0 ? "it is empty" : "it is no picture, by its bytes");
        }
        return type;
    }

    /** A picture of this name has the same bytes, or lost some: taking its place is right in both cases. */
    private void move(Path target) throws IOException {
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static FetchException unwritten(IOException e) {
        return new FetchException("it cannot be written: " + e, e);
    }
}
