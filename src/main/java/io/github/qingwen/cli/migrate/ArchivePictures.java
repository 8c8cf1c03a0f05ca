package io.github.qingwen.cli.migrate;

import io.github.qingwen.cli.input.Input;
import io.github.qingwen.cli.output.OutputException;
import io.github.qingwen.cli.output.Reason;
import io.github.qingwen.cli.output.WholeFiles;
import io.github.qingwen.cli.web.Fetched;
import io.github.qingwen.cli.web.PictureStore;
import io.github.qingwen.internal.Sha256;
import io.github.qingwen.internal.text.Url;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** The images of an archive: web images, each fetched once, and files beside the inputs. Thread-safe. */
final class ArchivePictures implements AutoCloseable {
    /** Maximum concurrent fetches, over all hosts. */
    private static final int AT_A_TIME = 16;

    /**
     * The pictures of one post.
     *
     * @param urls replacements for addresses in the article; an image that is not moved has none
     * @param rows results of the images to be fetched or copied, for the manifest
     */
    record Placed(Map<String, String> urls, List<Row.Picture> rows) {}

    private final MigrationOptions options;
    private final WholeFiles files;
    private final PictureStore store;
    private final ExecutorService fetchers = Executors.newFixedThreadPool(AT_A_TIME);

    private ArchivePictures(MigrationOptions options, WholeFiles files, PictureStore store) {
        this.options = options;
        this.files = files;
        this.store = store;
    }

    /** @param directory where pictures are kept from run to run */
    static ArchivePictures in(Path directory, MigrationOptions options, WholeFiles files) {
        try {
            return new ArchivePictures(options, files, PictureStore.in(directory, files, options.allowPrivateHosts()));
        } catch (IOException e) {
            throw new OutputException(directory, e);
        }
    }

    /** Returns true if an earlier run has processed an image and another attempt is not needed. */
    boolean isDone(Row.Picture picture, Input input) {
        return picture.local() == null
                ? picture.failure() == null || options.images() == MigrationOptions.Images.KEEP
                : Objects.equals(picture.hash(), hash(input, picture.local()));
    }

    /**
     * Stores the images of a post. Web images are fetched unless the mode is {@link MigrationOptions.Images#KEEP}. Files
     * beside the input are copied. If a web image cannot be fetched, its saved copy is used.
     *
     * @param addresses in the article
     * @param copies those that were saved with the input
     * @param post the post's file, relative to the output directory
     */
    Placed place(List<String> addresses, SavedCopies copies, Input input, Path post) throws InterruptedException {
        Map<String, String> urls = new LinkedHashMap<>();
        List<Row.Picture> rows = new ArrayList<>();
        Map<String, Future<Fetched>> fetching = started(addresses);
        for (Map.Entry<String, Future<Fetched>> picture : fetching.entrySet()) {
            String address = picture.getKey();
            Fetched fetched = result(picture.getValue());
            String copy = fetched instanceof Fetched.Failed ? copies.of(address) : null;
            Fetched copied = copy == null ? null : copied(input, copy);
            rows.add(
                    copied instanceof Fetched.Stored
                            ? placed(address, copied, copy, input, post, urls)
                            : placed(address, fetched, null, input, post, urls));
        }
        for (String address : addresses) {
            if (SavedCopies.isRelative(address)) {
                rows.add(placed(address, copied(input, address), address, input, post, urls));
            }
        }
        return new Placed(urls, List.copyOf(rows));
    }

    private Map<String, Future<Fetched>> started(List<String> addresses) {
        Map<String, Future<Fetched>> started = new LinkedHashMap<>();
        if (options.images() != MigrationOptions.Images.KEEP) {
            addresses.stream()
                    .filter(address -> Url.scheme(Url.withScheme(address)).startsWith("http"))
                    .forEach(address -> started.computeIfAbsent(
                            address, url -> fetchers.submit((Callable<Fetched>) () -> store.get(url))));
        }
        return started;
    }

    private static Fetched result(Future<Fetched> picture) throws InterruptedException {
        try {
            return picture.get();
        } catch (ExecutionException e) {
            return new Fetched.Failed("it could not be fetched: " + e.getCause());
        }
    }

    private Fetched copied(Input input, String local) {
        try (InputStream bytes = input.neighbour(local)) {
            return store.add(bytes);
        } catch (IOException e) {
            return new Fetched.Failed(Reason.of(e));
        }
    }

    private static @Nullable String hash(Input input, String local) {
        try (InputStream bytes = input.neighbour(local)) {
            MessageDigest hash = Sha256.digest();
            bytes.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), hash));
            return HexFormat.of().formatHex(hash.digest());
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * Places a stored image for a post.
     *
     * @param local its file beside the input; null for a web image
     * @param urls receives the replacement for the address
     */
    private Row.Picture placed(
            String address, Fetched picture, @Nullable String local, Input input, Path post, Map<String, String> urls) {
        String hash = local == null ? null : hash(input, local);
        if (picture instanceof Fetched.Failed failed) {
            return new Row.Picture(address, null, failed.reason(), local, hash);
        }
        Fetched.Stored stored = (Fetched.Stored) picture;
        if (options.images() == MigrationOptions.Images.EMBED) {
            urls.put(address, data(stored));
            return new Row.Picture(address, null, null, local, hash);
        }
        Path place = options.target().pictures(post).resolve(stored.name());
        Path file = options.out().resolve(place);
        if (!Files.exists(file)) {
            files.place(stored.file(), file);
        }
        urls.put(address, options.target().pictureUrl(post, place));
        return new Row.Picture(address, Target.url(place), null, local, hash);
    }

    private static String data(Fetched.Stored picture) {
        try {
            byte[] bytes = Files.readAllBytes(picture.file());
            return "data:" + picture.mediaType() + ";base64,"
                    + Base64.getEncoder().encodeToString(bytes);
        } catch (IOException e) {
            throw new OutputException(picture.file(), e);
        }
    }

    @Override
    public void close() throws IOException {
        fetchers.shutdownNow();
        store.close();
    }
}
