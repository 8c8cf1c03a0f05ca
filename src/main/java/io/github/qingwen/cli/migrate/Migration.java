package io.github.qingwen.cli.migrate;

import io.github.qingwen.cli.input.Input;
import io.github.qingwen.cli.input.Inputs;
import io.github.qingwen.cli.output.Failures;
import io.github.qingwen.cli.output.OutputException;
import io.github.qingwen.cli.output.WholeFiles;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Moves an archive of articles to a site in two passes. The first pass assigns a file to every article; the second
 * writes them with links to each other.
 */
public final class Migration {
    /** Directory below the output directory that holds state for the next run. */
    private static final String STATE = ".qingwen";

    private final MigrationOptions options;
    private final Inputs inputs;
    private final Failures failures;
    private final Progress progress;
    private final Stop stop;
    private final Summary summary = new Summary();
    /** The articles of each input, in the order of the inputs. */
    private final Map<String, List<Planned>> plan = new LinkedHashMap<>();
    /** Number of images in all articles. */
    private int pictures;

    private Migration(MigrationOptions options, Inputs inputs, Failures failures, Progress progress, Stop stop) {
        this.options = options;
        this.inputs = inputs;
        this.failures = failures;
        this.progress = progress;
        this.stop = stop;
    }

    /**
     * Runs a migration to its end or until a stop is requested. Running it again resumes it.
     *
     * @param failures receives failures of inputs
     * @param stop checked before each input; requested if the output cannot be written
     * @throws IOException if the output directory cannot be used at all
     */
    @SuppressWarnings("try") // the lock is held, not used
    public static Summary run(MigrationOptions options, Inputs inputs, Failures failures, Progress progress, Stop stop)
            throws IOException {
        Migration migration = new Migration(options, inputs, failures, progress, stop);
        Path state = options.out().resolve(STATE);
        try (FileChannel lock = locked(state)) {
            migration.run(state);
        }
        return migration.summary;
    }

    /**
     * Lists what a migration would write, and writes nothing.
     *
     * @param lines receives a line per article: its input and its file
     * @return a sentence with the number of articles and images
     */
    public static String plan(
            MigrationOptions options, Inputs inputs, Failures failures, Progress progress, Consumer<String> lines)
            throws IOException {
        Migration migration = new Migration(options, inputs, failures, progress, new Stop());
        migration.survey(Manifest.in(options.out().resolve(STATE), progress::line));
        migration.plan.values().stream()
                .flatMap(List::stream)
                .forEach(planned -> lines.accept(
                        planned.article().source() + " -> " + options.out().resolve(planned.post())));
        long articles = migration.plan.values().stream().mapToLong(List::size).sum();
        return articles + " articles with " + migration.pictures + " pictures, none of which was looked for; nothing is"
                + " written";
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
            if (!stop.isRequested()) {
                List<ArticleKey> order = plan.values().stream()
                        .flatMap(List::stream)
                        .map(Planned::article)
                        .toList();
                manifest.finish(order, files);
            }
        }
    }

    private Catalogue survey(Manifest manifest) {
        Catalogue catalogue = new Catalogue(options.out(), options.target(), manifest.outputs());
        progress.begin("reading", inputs.count());
        this.<Survey>forEach(
                input -> true,
                (input, results) -> results.accept(Survey.of(input, options, manifest)),
                survey -> add(survey, catalogue));
        progress.end();
        return catalogue;
    }

    private void add(Survey survey, Catalogue catalogue) {
        List<Planned> planned = new ArrayList<>();
        for (Survey.Found found : survey.articles()) {
            ArticleKey article = new ArticleKey(survey.source(), planned.size() + 1);
            Path post = found.row() == null ? catalogue.claim(article, found.name()) : found.name();
            catalogue.add(found.keys(), post);
            planned.add(new Planned(article, post, found.row()));
            pictures += found.pictures();
        }
        plan.putIfAbsent(survey.source(), planned);
    }

    private void write(Writing writing) {
        progress.begin("writing", plan.size());
        this.<Outcome>forEach(
                input -> isLeft(input, writing),
                (input, outcomes) -> writing.write(input, plan.getOrDefault(input.name(), List.of()), outcomes),
                this::take);
        progress.end();
    }

    /** Returns true if any article of an input must be written; otherwise counts them as unchanged. */
    private boolean isLeft(Input input, Writing writing) {
        List<Planned> planned = plan.get(input.name());
        if (planned == null) {
            return false; // it failed in the first pass
        }
        boolean left = !planned.stream().allMatch(article -> writing.isDone(input, article));
        if (!left) {
            planned.forEach(done -> take(new Outcome.Unchanged(done.article())));
            progress.step();
        }
        return left;
    }

    private void take(Outcome outcome) {
        summary.add(outcome);
        if (outcome instanceof Outcome.Failed failed) {
            failures.add(failed.source(), failed.reason());
        } else if (outcome instanceof Outcome.Written done) {
            progress.detail(done.row().source() + " -> " + done.row().output());
            done.row().pictures().stream()
                    .filter(picture -> picture.failure() != null)
                    .forEach(picture -> progress.detail("  " + picture.url() + ": " + picture.failure()));
        }
    }

    /** Work on an input, on any thread. */
    private interface Task<T> {
        /** @param results receives results; those before an exception count */
        void run(Input input, Consumer<T> results) throws IOException, InterruptedException;
    }

    /** Runs a task for each wanted input on all threads; passes on the results in input order. */
    private <T> void forEach(Predicate<Input> wanted, Task<T> task, Consumer<T> results) {
        try (Tasks tasks = new Tasks(options.threads())) {
            Consumer<Input> start = input -> {
                if (!stop.isRequested() && wanted.test(input)) {
                    Input held = input.held();
                    tasks.add(() -> attempt(held, task, results));
                }
            };
            inputs.forEach(failures, start, tasks::finish);
            tasks.finish();
        }
    }

    /**
     * Runs a task for an input. An exception fails only this input, except {@link OutputException}, which stops the
     * run.
     *
     * @return an action that passes on the results
     */
    private <T> Runnable attempt(Input input, Task<T> task, Consumer<T> results) {
        List<Runnable> taken = new ArrayList<>();
        try {
            task.run(input, result -> taken.add(() -> results.accept(result)));
        } catch (OutputException e) {
            stop.request(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | Error e) {
            taken.add(() -> take(Outcome.Failed.of(input.name(), e)));
        }
        taken.add(progress::step);
        return () -> taken.forEach(Runnable::run);
    }
}
