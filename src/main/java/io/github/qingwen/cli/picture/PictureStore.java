package io.github.qingwen.cli.picture;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;

/**
 * Fetches pictures into a folder, each address once, also over several runs; equal pictures are one file. Any number of
 * threads may ask, and that number is how many pictures are fetched at a time; a folder is one store's at a time.
 *
 * <p>Only pictures are stored, told by their bytes; the network inside is not asked, unless the limits allow it: {@code
 * CheckedRoutes} says how far that holds.
 */
public final class PictureStore implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final FetchLimits limits;
    private final PictureIndex index;
    private final PictureClient client;

    /** What came of each address of the web, or is coming. */
    private final ConcurrentMap<String, CompletableFuture<Fetched>> known = new ConcurrentHashMap<>();

    PictureStore(Path folder, FetchLimits limits, CheckedRoutes routes) throws IOException {
        Files.createDirectories(folder);
        Draft.deleteAll(folder);
        this.folder = folder;
        this.limits = limits;
        this.index = new PictureIndex(folder);
        this.client = new PictureClient(folder, limits, routes);
        index.pictures.forEach((address, picture) -> known.put(address, CompletableFuture.completedFuture(picture)));
    }

    /**
     * Returns a store that knows what earlier ones fetched into the folder.
     *
     * @param folder where pictures go; it is made unless it is there
     * @param allowPrivateHosts whether hosts inside private networks may be asked, and this machine
     * @throws IOException if the folder cannot be made, read or written
     */
    public static PictureStore in(Path folder, boolean allowPrivateHosts) throws IOException {
        return new PictureStore(folder, FetchLimits.DEFAULT, CheckedRoutes.of(allowPrivateHosts));
    }

    /**
     * Fetches a picture, unless it is there, and waits for it. What failed is not asked for again by this store, but by
     * the next one on the folder.
     *
     * @param address of the scheme http or https; any other gives a {@link Fetched.Failed}
     * @throws InterruptedException if this thread is interrupted; others that wait for the same address go on
     */
    public Fetched get(String address) throws InterruptedException {
        try {
            return once(WebAddress.of(address));
        } catch (FetchException e) {
            return new Fetched.Failed(e.reason());
        }
    }

    /** Ends this run, after its threads have: what is fetched later is a failure. The next one knows what was fetched. */
    @Override
    public void close() throws IOException {
        index.close();
    }

    /**
     * Stores a picture that is at hand, by the same checks.
     *
     * @throws IOException if the bytes cannot be read
     */
    public Fetched add(InputStream bytes) throws IOException {
        try (Draft draft = new Draft(folder, limits.maxBytes())) {
            byte[] buffer = new byte[BUFFER];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                draft.write(Arrays.copyOf(buffer, read));
            }
            return draft.finish();
        } catch (FetchException e) {
            return new Fetched.Failed(e.reason());
        }
    }

    private Fetched once(URI address) throws InterruptedException {
        String key = address.toString();
        while (true) {
            CompletableFuture<Fetched> mine = new CompletableFuture<>();
            CompletableFuture<Fetched> others = known.putIfAbsent(key, mine);
            if (others == null) {
                return fetch(address, mine);
            }
            try {
                Fetched fetched = others.get();
                if (isThere(fetched)) {
                    return fetched;
                }
                known.remove(key, others);
            } catch (CancellationException | ExecutionException e) {
                // whoever fetched it was interrupted: the next one does it
            }
        }
    }

    private Fetched fetch(URI address, CompletableFuture<Fetched> result) throws InterruptedException {
        try {
            Fetched.Stored picture = client.fetch(address);
            index.add(address.toString(), picture);
            result.complete(picture);
        } catch (FetchException e) {
            result.complete(new Fetched.Failed(e.reason()));
        } catch (IOException e) {
            result.complete(new Fetched.Failed("it cannot be entered in the index: " + e));
        } finally {
            if (!result.isDone()) {
                known.remove(address.toString(), result);
                result.cancel(false);
            }
        }
        return result.join();
    }

    /** A picture that was deleted, or lost bytes, is no longer there; a failure stays one. */
    private static boolean isThere(Fetched fetched) {
        if (!(fetched instanceof Fetched.Stored picture)) {
            return true;
        }
        try {
            return Files.size(picture.file()) == picture.size();
        } catch (IOException e) {
            return false;
        }
    }
}
