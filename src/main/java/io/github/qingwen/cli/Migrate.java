package io.github.qingwen.cli;

import io.github.qingwen.Qingwen;
import io.github.qingwen.cli.input.Inputs;
import io.github.qingwen.cli.migrate.Migration;
import io.github.qingwen.cli.migrate.MigrationOptions;
import io.github.qingwen.cli.migrate.Progress;
import io.github.qingwen.cli.migrate.Stop;
import io.github.qingwen.cli.migrate.Summary;
import io.github.qingwen.cli.migrate.Target;
import io.github.qingwen.cli.output.Console;
import io.github.qingwen.cli.output.Failures;
import io.github.qingwen.cli.output.NamePattern;
import io.github.qingwen.cli.output.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code qingwen migrate}: moves an archive of articles to a site and resumes an interrupted run. */
@Command(
        name = "migrate",
        description = "Moves an archive of articles to a site: names, links among them, pictures. Goes on where it was"
                + " stopped, and writes only what has changed.",
        mixinStandardHelpOptions = true)
final class Migrate implements Callable<Integer> {
    /** Rules for archives, whose copies of articles repeat the title and link to the original. */
    private static final String[] RULES = {"repeated-title", "archive-link", "chrome-page"};

    /** Options that do not affect the content of posts. */
    private static final List<String> NOT_IN_FINGERPRINT = List.of(
            "--out",
            "--jobs",
            "--quiet",
            "--verbose",
            "--dry-run",
            "--force",
            "--files-from",
            "--allow-private-hosts",
            "--max-size",
            "--max-depth",
            "--max-blocks",
            "--max-literal",
            "--max-attribute");

    private final InputStream in;
    private final PrintStream out;
    private final Console err;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description = "A file, a directory, an archive (.zip, .tar, .tar.gz) or a pattern such as"
                    + " 'posts/**.html', or an address, as for convert. A page is fetched once; --out keeps it.")
    private List<String> arguments = List.of();

    @Option(
            names = "--files-from",
            paramLabel = "FILE",
            description = "A list of further inputs, one a line; - for standard input.")
    private @Nullable String list;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "TARGET",
            description = "hugo (page bundles in content/posts), hexo (source/_posts), jekyll (_posts), obsidian or"
                    + " plain.")
    private Target target = Target.PLAIN;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The directory of the site or the vault; what the next run has to know goes to .qingwen in"
                    + " it, the manifest among it.")
    private Path directory = Path.of("");

    @Option(
            names = "--name",
            paramLabel = "PATTERN",
            description = "The names of posts, as for convert. Default: '{date}-{slug}' for site generators, '{title}'"
                    + " for obsidian, '{name}' for plain.")
    private @Nullable String name;

    @Option(
            names = "--images",
            paramLabel = "MODE",
            description =
                    "Pictures: keep (default, those of the web stay where they are), download (beside the posts) or"
                            + " embed (in the posts). Files beside the inputs are copied in any case.")
    private MigrationOptions.Images images = MigrationOptions.Images.KEEP;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "How many inputs are converted at a time. Default: one for each processor.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--force", description = "Write everything anew, posts that were edited too.")
    private boolean force;

    @Option(names = "--dry-run", description = "Show which files would be written, and write nothing.")
    private boolean dryRun;

    @Option(
            names = {"-q", "--quiet"},
            description = "Show failures only.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Show each post that is written, and each picture that is not there.")
    private boolean verbose;

    @Mixin
    private MarkdownSettings markdown = new MarkdownSettings();

    @Mixin
    private ConversionSettings conversion = new ConversionSettings();

    Migrate(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = new Console(err);
    }

    @Override
    public Integer call() {
        if (jobs < 1) {
            throw new WrongUsage("at least one input is converted at a time, not " + jobs);
        }
        MigrationOptions options = options();
        try (Stop stop = new Stop()) {
            Progress.Form form = quiet
                    ? Progress.Form.NONE
                    : CommandLine.Help.Ansi.AUTO.enabled() ? Progress.Form.BAR : Progress.Form.LINES;
            Progress progress = new Progress(err, form, verbose);
            Failures failures = new Failures(progress::line);
            Path kept = Migration.pages(directory);
            Inputs inputs = Inputs.of(
                    arguments(), in, directory, conversion.size(), conversion.pages(dryRun ? null : kept), failures);
            Migration migration = new Migration(options, inputs, failures, progress, stop);
            if (dryRun) {
                String count = migration.plan(new Console(out)::line);
                if (!quiet) {
                    err.line("qingwen: " + count);
                }
                return failures.any() ? Main.SOME_FAILED : Main.ALL_DONE;
            }
            Summary summary = migration.run();
            if (!quiet) {
                summary.lines().forEach(line -> err.line("qingwen: " + line));
            }
            if (stop.reason() != null) {
                err.line("qingwen: " + stop.reason() + "; the same command goes on from here");
                return Main.STOPPED;
            }
            return failures.any() ? Main.SOME_FAILED : Main.ALL_DONE;
        } catch (IOException e) {
            err.line("qingwen: " + Reason.of(e));
            return Main.STOPPED;
        }
    }

    private MigrationOptions options() {
        Qingwen qingwen = conversion.converter(RULES);
        markdown.builder(target.html()); // refuses wrong options before anything is read
        return new MigrationOptions(
                directory,
                target,
                WrongUsage.checked(() -> NamePattern.of(name == null ? target.namePattern() : name)),
                conversion.stated(),
                qingwen,
                () -> markdown.builder(target.html()),
                images,
                conversion.allowsPrivateHosts(),
                jobs,
                force,
                fingerprint());
    }

    /** Returns the version and all options that affect the content of posts. */
    private String fingerprint() {
        CommandSpec command = Objects.requireNonNull(spec);
        return command.commandLine().getParseResult().matchedOptions().stream()
                .filter(option -> !NOT_IN_FINGERPRINT.contains(option.longestName()))
                .map(option -> option.longestName() + '=' + option.getValue())
                .sorted()
                .collect(Collectors.joining(" ", command.root().version()[0] + ' ', ""));
    }

    private List<String> arguments() throws IOException {
        List<String> all = new ArrayList<>(arguments);
        if (list != null) {
            byte[] lines = list.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(list));
            new String(lines, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(all::add);
        } else if (all.isEmpty()) {
            throw new WrongUsage("name an input, or --files-from a list of them");
        }
        return all;
    }
}
