package io.github.qingwen.cli.migrate;

import io.github.qingwen.cli.failure.OutputException;
import io.github.qingwen.cli.output.WholeFiles;
import io.github.qingwen.cli.picture.FetchLimits;
import io.github.qingwen.cli.picture.Fetched;
import io.github.qingwen.cli.picture.PictureStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pictures of an archive, each fetched once. Thread-safe. */
final class ArchivePictures implements AutoCloseable {
    /** Pictures that are fetched at a time, of all hosts together. */
    private static final int AT_A_TIME = 16;

    private final MigrationOptions options;
    private final WholeFiles files;
    private final @Nullable PictureStore store;
    private final ExecutorService fetchers = Executors.newFixedThreadPool(AT_A_TIME);

    private ArchivePictures(MigrationOptions options, WholeFiles files, @Nullable PictureStore store) {
        this.options = options;
        this.files = files;
        this.store = store;
    }

    /** @param directory where fetched pictures are kept from run to run */
    static ArchivePictures in(Path directory, MigrationOptions options, WholeFiles files) {
        if (options.images() == ImageMode.KEEP) {
            return new ArchivePictures(options, files, null);
        }
        FetchLimits limits = FetchLimits.builder()
                .allowPrivateHosts(options.allowPrivateHosts())
                .build();
        try {
            return new ArchivePictures(options, files, PictureStore.in(directory, limits));
        } catch (IOException e) {
            throw new OutputException(directory, e);
        }
    }

    /** Returns true where pictures are fetched at all. */
    boolean fetches() {
        return store != null;
    }

    /**
     * Fetches the pictures of a post, and puts them where the post shows them.
     *
     * @param addresses in the article
     * @param post the post's file, relative to the output directory
     */
    PostPictures fetch(Stream<String> addresses, Path post) throws InterruptedException {
        Map<String, String> urls = new LinkedHashMap<>();
        List<Row.Picture> rows = new ArrayList<>();
        PictureStore fetching = store;
        if (fetching != null) {
            for (Map.Entry<String, Future<Fetched>> picture :
                    started(addresses, fetching).entrySet()) {
                String address = picture.getKey();
                Fetched fetched = result(picture.getValue());
                if (fetched instanceof Fetched.Stored stored) {
                    Path place = place(stored, post);
                    urls.put(
                            address,
                            place == null ? data(stored) : options.target().pictureUrl(post, place));
                    rows.add(new Row.Picture(address, place == null ? null : Catalogue.url(place), null));
                } else if (fetched instanceof Fetched.Failed failed) {
                    rows.add(new Row.Picture(address, null, failed.reason()));
                }
            }
        }
        return new PostPictures(urls, List.copyOf(rows));
    }

    private Map<String, Future<Fetched>> started(Stream<String> addresses, PictureStore fetching) {
        Map<String, Future<Fetched>> started = new LinkedHashMap<>();
        addresses
                .filter(ArchivePictures::isFetched)
                .forEach(address -> started.computeIfAbsent(
                        address, url -> fetchers.submit((Callable<Fetched>) () -> fetching.get(url))));
        return started;
    }

    /** A relative address stays what it is, and so does a picture that a post holds already. */
    private static boolean isFetched(String address) {
        return address.regionMatches(true, 0, "http", 0, "http".length()) || address.startsWith("//");
    }

    private static Fetched result(Future<Fetched> picture) throws InterruptedException {
        try {
            return picture.get();
        } catch (ExecutionException e) {
            return new Fetched.Failed("it could not be fetched: " + e.getCause());
        }
    }

    /** Returns where a picture stands for a post, relative to the output directory; null where it is in the post. */
    private @Nullable Path place(Fetched.Stored picture, Path post) {
        if (options.images() == ImageMode.EMBED) {
            return null;
        }
        Path place = options.target().pictures(post).resolve(picture.name());
        Path file = options.out().resolve(place);
        if (!Files.exists(file)) {
            files.place(picture.file(), file);
        }
        return place;
    }

    private static String data(Fetched.Stored picture) {
        try {
            return picture.dataAddress();
        } catch (IOException e) {
            throw new OutputException(picture.file(), e);
        }
    }

    @Override
    public void close() throws IOException {
        fetchers.shutdownNow();
        if (store != null) {
            store.close();
        }
    }
}
