package io.github.qingwen.cli.web;

import io.github.qingwen.cli.output.OutputException;
import io.github.qingwen.cli.output.WholeFiles;
import io.github.qingwen.internal.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fetches pictures into a folder. Each address is fetched once, over several runs too, and equal pictures are one file.
 * Thread-safe; each calling thread fetches one picture at a time. Only one store may use a folder at a time.
 *
 * <p>Only pictures are stored, recognised by their bytes. Hosts of private networks are refused unless the caller allows
 * them, within the bounds of {@link CheckedRoutes}.
 */
public final class PictureStore implements AutoCloseable {
    /**
     * Name of the index file in the folder. It has a line {@code NAME TAB SIZE TAB ADDRESS} per fetched address. Site
     * generators ignore names that begin with a dot.
     */
    static final String INDEX = ".pictures.tsv";

    private static final Pattern INDEX_LINE = Pattern.compile("([0-9a-f]{16}\\.([a-z]{3,4}))\t(\\d{1,18})\t(\\S+)");

    /** Number of hexadecimal digits of the hash in a name: 64 bits suffice for billions of pictures. */
    private static final int DIGITS = 16;

    private final Path folder;
    private final WholeFiles files;
    private final FetchLimits limits;
    private final OutputStream index;
    private final WebClient client;

    /** The result for each web address, or the future of one that is being fetched. */
    private final ConcurrentMap<String, CompletableFuture<Fetched>> known = new ConcurrentHashMap<>();

    /** Requests for pictures. */
    private static final class Pictures implements Wanted {
        @Override
        public void addHeaders(HttpRequest.Builder request, URI address) {
            request.header("Accept", "image/*").header("User-Agent", "Mozilla/5.0 (compatible; qingwen)");
            // WeChat's hosts serve pictures only to WeChat's pages; other hosts get no referrer
            if (WebAddress.isOfWechat(address.getHost())) {
                request.header("Referer", "https://mp.weixin.qq.com/");
            }
        }

        @Override
        public void check(byte[] start) throws FetchException {
            PictureType.of(start);
        }
    }

    PictureStore(Path folder, WholeFiles files, FetchLimits limits, CheckedRoutes routes) throws IOException {
        Files.createDirectories(folder);
        this.folder = folder;
        this.files = files;
        this.limits = limits;
        this.client = new WebClient(limits, routes, new Pictures());
        this.index = Files.newOutputStream(folder.resolve(INDEX), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        readIndex();
    }

    private void readIndex() throws IOException {
        String text = new String(Files.readAllBytes(folder.resolve(INDEX)), StandardCharsets.UTF_8);
        int end = text.lastIndexOf('\n') + 1;
        text.substring(0, end)
                .lines()
                .map(INDEX_LINE::matcher)
                .filter(Matcher::matches)
                .forEach(line -> {
                    PictureType type = PictureType.ofEnding(line.group(2));
                    if (type != null) {
                        String name = line.group(1);
                        long size = Long.parseLong(line.group(3));
                        Fetched picture = new Fetched.Stored(folder.resolve(name), name, type.mediaType, size);
                        known.put(line.group(4), CompletableFuture.completedFuture(picture));
                    }
                });
        if (end < text.length()) {
            // a killed run tore the last line; with a tab at its end it does not match
            index.write("\t\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Returns a store that has the pictures of earlier stores in the folder.
     *
     * @param folder for the pictures; created if it is missing
     * @param files writes the pictures
     * @param allowPrivateHosts whether hosts of private networks and this machine are allowed
     * @throws IOException if the folder cannot be created, read or written
     */
    public static PictureStore in(Path folder, WholeFiles files, boolean allowPrivateHosts) throws IOException {
        return new PictureStore(folder, files, FetchLimits.PICTURES, CheckedRoutes.of(allowPrivateHosts));
    }

    /**
     * Returns the picture of an address, and fetches it if the folder lacks it. This store does not retry a failed
     * address; the next store on the folder does.
     *
     * @param address with the scheme http or https; any other gives a {@link Fetched.Failed}
     * @throws InterruptedException if this thread is interrupted; other threads that wait for the address continue
     */
    public Fetched get(String address) throws InterruptedException {
        try {
            return once(WebAddress.of(address));
        } catch (FetchException e) {
            return new Fetched.Failed(e.reason());
        }
    }

    /** Closes the index. Call it after all threads have ended; later fetches fail. */
    @Override
    public void close() throws IOException {
        index.close();
    }

    /**
     * Stores a picture with the same checks as for a fetched one.
     *
     * @throws IOException if the bytes cannot be read
     */
    public Fetched add(InputStream bytes) throws IOException {
        byte[] read = bytes.readNBytes((int) limits.maxBytes() + 1);
        try {
            return store(read);
        } catch (FetchException e) {
            return new Fetched.Failed(e.reason());
        }
    }

    /**
     * Stores a picture. An existing picture of its name has the same bytes, or lost some: replacing it is right in both
     * cases.
     */
    private Fetched.Stored store(byte[] bytes) throws FetchException {
        PictureType type = PictureType.of(bytes);
        limits.checkSize(bytes.length);
        if (type == PictureType.SVG) {
            SafeSvg.check(bytes);
        }
        String name = Sha256.of(bytes).substring(0, DIGITS) + '.' + type.ending;
        Path file = folder.resolve(name);
        try {
            files.write(file, bytes);
        } catch (OutputException | UncheckedIOException e) {
            throw new FetchException("it cannot be written: " + e.getCause(), e);
        }
        return new Fetched.Stored(file, name, type.mediaType, bytes.length);
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
                // the thread that fetched it was interrupted: this thread fetches it
            }
        }
    }

    private Fetched fetch(URI address, CompletableFuture<Fetched> result) throws InterruptedException {
        try {
            Fetched.Stored picture = store(client.fetch(address).body());
            addToIndex(picture.name() + '\t' + picture.size() + '\t' + address + '\n');
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

    private synchronized void addToIndex(String line) throws IOException {
        index.write(line.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns false if the file of a stored picture was deleted or has another size. */
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
