package io.github.qingwen.cli.picture;

import io.github.qingwen.internal.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A picture on its way into the folder. Its bytes go to a file with a name of its own, hashed and counted as they come. A
 * whole picture is moved to its name in one step, so that it is there with all its bytes or not at all.
 *
 * <p>The body of a response is requested one delivery at a time. At most one delivery waits in memory, and nothing is
 * requested after the limit or of anything but a picture.
 */
final class Draft implements BodyHandler<Draft>, BodySubscriber<Draft>, AutoCloseable {
    /** The only status whose body is the picture. */
    static final int OK = 200;

    /** Hexadecimal digits of the hash in a name: 64 bits, enough for billions of pictures. */
    private static final int DIGITS = 16;

    private static final String PREFIX = ".picture-";
    private static final String SUFFIX = ".part";

    private final long maxBytes;
    private final Path file;
    private final OutputStream out;
    private final MessageDigest hash = Sha256.digest();
    private final ByteArrayOutputStream head = new ByteArrayOutputStream(PictureType.HEAD);
    private final CompletableFuture<Draft> body = new CompletableFuture<>();
    private volatile @Nullable Subscription subscription;
    private volatile long heardAt = System.nanoTime();
    private long size;

    /**
     * Creates an empty draft. Its file is no temporary one of the system, which only its owner could read: the pictures
     * of a site are for all.
     */
    Draft(Path folder, long maxBytes) throws FetchException {
        this.maxBytes = maxBytes;
        this.file = folder.resolve(PREFIX + UUID.randomUUID() + SUFFIX);
        try {
            this.out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    /** Deletes the drafts that a killed run left. */
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

    /**
     * Moves the written file to its name. An existing picture of this name has the same bytes, or lost some: replacing it
     * is right in both cases.
     *
     * @throws FetchException if it is no picture, one that may run script, or cannot be written
     */
    Fetched.Stored finish() throws FetchException {
        PictureType type = type();
        String name = HexFormat.of().formatHex(hash.digest()).substring(0, DIGITS) + '.' + type.ending;
        Path target = file.resolveSibling(name);
        try {
            out.close();
            if (type == PictureType.SVG) {
                SafeSvg.check(file);
            }
            try {
                Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw unwritten(e);
        }
        return new Fetched.Stored(target, name, type.mediaType, size);
    }

    /** Deletes the file, unless it was moved. */
    @Override
    public void close() {
        try {
            out.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // deleteAll finds it the next time
        }
    }

    /** Returns the {@link System#nanoTime()} of the last bytes. */
    long heardAt() {
        return heardAt;
    }

    @Override
    public BodySubscriber<Draft> apply(ResponseInfo response) {
        heardAt = System.nanoTime();
        try {
            if (response.statusCode() == OK) {
                checkSize(response.headers().firstValueAsLong("Content-Length").orElse(0));
            } else {
                body.complete(this);
            }
        } catch (FetchException | NumberFormatException e) {
            body.completeExceptionally(e);
        }
        return this;
    }

    @Override
    public CompletionStage<Draft> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription source) {
        subscription = source;
        requestNext(source);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        heardAt = System.nanoTime();
        try {
            for (ByteBuffer buffer : buffers) {
                byte[] bytes = new byte[buffer.remaining()];
                buffer.get(bytes);
                write(bytes);
            }
        } catch (FetchException e) {
            body.completeExceptionally(e);
        }
        requestNext(subscription);
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        body.complete(this);
    }

    /** Stops reading, which closes the connection. */
    void cancel() {
        body.cancel(false);
        requestNext(subscription);
    }

    private void requestNext(@Nullable Subscription source) {
        if (source != null && body.isDone()) {
            source.cancel();
        } else if (source != null) {
            source.request(1);
        }
    }

    private void checkSize(long bytes) throws FetchException {
        if (bytes > maxBytes) {
            throw new FetchException("it is larger than " + maxBytes + " bytes");
        }
    }

    private PictureType type() throws FetchException {
        @Nullable PictureType type = PictureType.of(head.toByteArray());
        if (type == null) {
            throw new FetchException(head.size() == 0 ? "it is empty" : "it is no picture, by its bytes");
        }
        return type;
    }

    private static FetchException unwritten(IOException e) {
        return new FetchException("it cannot be written: " + e, e);
    }
}
