package io.github.qingwen.cli.migrate;

import io.github.qingwen.Conversion;
import io.github.qingwen.cli.input.Input;
import io.github.qingwen.cli.input.Inputs;
import io.github.qingwen.cli.output.Failures;
import io.github.qingwen.cli.output.OutputException;
import io.github.qingwen.cli.output.WholeFiles;
import io.github.qingwen.internal.Sha256;
import io.github.qingwen.model.Article;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Moves an archive of articles to a site in two passes. The first pass assigns a file to every article; the second
 * writes them with links to each other.
 */
public final class Migration {
    /** Directory below the output directory that holds state for the next run. */
    private static final String STATE = ".qingwen";

    /** Pending tasks per thread; enough to keep threads busy while the oldest task is slow, few enough for the memory. */
    private static final int MAX_PENDING = 8;

    private final MigrationOptions options;
    private final Inputs inputs;
    private final Failures failures;
    private final Progress progress;
    private final Stop stop;
    private final Summary summary;
    /** The articles of each input, in the order of the inputs. */
    private final Map<String, List<Writing.Planned>> plan = new LinkedHashMap<>();

    /**
     * Creates a migration, which runs once.
     *
     * @param failures receives failures of inputs
     * @param stop checked before each input; requested if the output cannot be written
     */
    public Migration(MigrationOptions options, Inputs inputs, Failures failures, Progress progress, Stop stop) {
        this.options = options;
        this.inputs = inputs;
        this.failures = failures;
        this.progress = progress;
        this.stop = stop;
        this.summary = new Summary(failures, progress);
    }

    /**
     * Runs it to its end or until a stop is requested. The next migration of the same directory resumes it.
     *
     * @throws IOException if the output directory cannot be used at all
     */
    @SuppressWarnings("try") // the lock is held, not used
    public Summary run() throws IOException {
        Path state = options.out().resolve(STATE);
        try (FileChannel lock = locked(state)) {
            run(state);
        }
        return summary;
    }

    /**
     * Lists what it would write, and writes nothing.
     *
     * @param lines receives a line per article: its input and its file
     * @return a sentence with the number of articles and images
     */
    public String plan(Consumer<String> lines) throws IOException {
        survey(Manifest.in(options.out().resolve(STATE), progress::line));
        List<Writing.Planned> articles = articles();
        articles.forEach(planned ->
                lines.accept(planned.article().source() + " -> " + options.out().resolve(planned.post())));
        int pictures = articles.stream().mapToInt(Writing.Planned::pictures).sum();
        return articles.size() + " articles with " + pictures + " pictures, none of which was looked for; nothing is"
                + " written";
    }

    /** Returns the folder below an output directory where fetched pages are kept. */
    public static Path pages(Path out) {
        return out.resolve(STATE).resolve("pages");
    }

    /** Returns an open, locked file. The lock keeps a second run out of the directory. */
    private static FileChannel locked(Path state) throws IOException {
        try {
            Files.createDirectories(state);
            FileChannel file =
                    FileChannel.open(state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (file.tryLock() != null) {
                return file;
            }
            file.close();
        } catch (OverlappingFileLockException e) {
            // this process holds the lock
        } catch (IOException e) {
            throw new OutputException(state, e);
        }
        throw new IOException(state + " belongs to another run; wait for its end");
    }

    private void run(Path state) throws IOException {
        WholeFiles files = WholeFiles.by(state.resolve("unfinished"));
        try (Manifest manifest = Manifest.in(state, progress::line);
                ArchivePictures pictures = ArchivePictures.in(state.resolve("pictures"), options, files)) {
            Catalogue catalogue = survey(manifest);
            write(new Writing(options, catalogue, manifest, files, pictures));
            if (stop.reason() == null) {
                manifest.finish(
                        articles().stream().map(Writing.Planned::article).toList(), files);
            }
        }
    }

    private List<Writing.Planned> articles() {
        return plan.values().stream().flatMap(List::stream).toList();
    }

    /** First pass. An input that has not changed since an earlier run is not converted. */
    private Catalogue survey(Manifest manifest) {
        Catalogue catalogue = new Catalogue(options.out(), options.target(), manifest.outputs());
        progress.begin("reading", inputs.count());
        forEach(input -> true, (input, results) -> {
            byte[] bytes = input.content().read();
            List<Writing.Planned> known =
                    options.force() ? List.of() : known(manifest.rows(input.name()), Sha256.of(bytes));
            List<Writing.Planned> found = known.isEmpty() ? converted(input, bytes) : known;
            results.accept(() -> plan.putIfAbsent(
                    input.name(),
                    found.stream().map(article -> claimed(article, catalogue)).toList()));
        });
        progress.end();
        return catalogue;
    }

    /**
     * Returns the articles of an earlier run; empty unless all were written, from the same bytes with the same options.
     */
    private List<Writing.Planned> known(List<Row> rows, String hash) {
        boolean same = rows.stream()
                .allMatch(row -> row.parts() == rows.size()
                        && row.hash().equals(hash)
                        && row.options().equals(options.fingerprint()));
        return same
                ? rows.stream()
                        .map(row -> new Writing.Planned(
                                row.key(),
                                Path.of(row.output()),
                                row.keys(),
                                row,
                                row.pictures().size()))
                        .toList()
                : List.of();
    }

    /** Returns the articles of an input, each with the path that the name pattern gives it. */
    private List<Writing.Planned> converted(Input input, byte[] bytes) {
        List<Conversion> conversions =
                options.qingwen().convertAll(options.stated().apply(input.source(bytes)));
        List<Writing.Planned> found = new ArrayList<>();
        for (int number = 1; number <= conversions.size(); number++) {
            Path own = input.part(number, conversions.size()).output();
            Article article = conversions.get(number - 1).article();
            found.add(new Writing.Planned(
                    new Row.Key(input.name(), number),
                    options.names().name(own, article.metadata()),
                    WeChatAddress.keys(article.metadata()),
                    null,
                    Writing.addresses(article).size()));
        }
        return found;
    }

    private static Writing.Planned claimed(Writing.Planned found, Catalogue catalogue) {
        Path post = found.row() == null ? catalogue.claim(found.article(), found.post()) : found.post();
        catalogue.add(found.keys(), post);
        return new Writing.Planned(found.article(), post, found.keys(), found.row(), found.pictures());
    }

    /** Second pass. */
    private void write(Writing writing) {
        progress.begin("writing", plan.size());
        forEach(
                input -> isLeft(input, writing),
                (input, results) -> writing.write(input, plan.getOrDefault(input.name(), List.of()), summary, results));
        progress.end();
    }

    /** Returns true if any article of an input must be written; otherwise counts them as unchanged. */
    private boolean isLeft(Input input, Writing writing) {
        List<Writing.Planned> planned = plan.get(input.name());
        if (planned == null) {
            return false; // it failed in the first pass
        }
        boolean left = !planned.stream().allMatch(article -> writing.isDone(input, article));
        if (!left) {
            planned.forEach(done -> summary.unchanged());
            progress.step();
        }
        return left;
    }

    /** Work on an input, on any thread. */
    private interface Task {
        /** @param results receives actions for the main thread; those before an exception count */
        void run(Input input, Consumer<Runnable> results) throws IOException, InterruptedException;
    }

    /** Runs a task for each wanted input on all threads; runs the results in input order on this thread. */
    private void forEach(Predicate<Input> wanted, Task task) {
        ExecutorService threads = Executors.newFixedThreadPool(options.threads());
        Deque<CompletableFuture<List<Runnable>>> pending = new ArrayDeque<>();
        Consumer<Input> start = input -> {
            if (stop.reason() == null && wanted.test(input)) {
                Input held = input.held();
                finish(pending, options.threads() * MAX_PENDING - 1);
                pending.add(CompletableFuture.supplyAsync(() -> attempt(held, task), threads));
            }
        };
        try {
            inputs.forEach(failures, start, () -> finish(pending, 0));
            finish(pending, 0);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Waits for the oldest tasks until no more than some number are pending. */
    private static void finish(Deque<CompletableFuture<List<Runnable>>> pending, int maxLeft) {
        while (pending.size() > maxLeft) {
            pending.remove().join().forEach(Runnable::run);
        }
    }

    /**
     * Runs a task for an input. An exception fails only this input, except {@link OutputException}, which stops the
     * run.
     */
    private List<Runnable> attempt(Input input, Task task) {
        List<Runnable> results = new ArrayList<>();
        try {
            task.run(input, results::add);
        } catch (OutputException e) {
            stop.request(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | Error e) {
            results.add(() -> summary.failed(input.name(), e));
        }
        results.add(progress::step);
        return results;
    }
}
