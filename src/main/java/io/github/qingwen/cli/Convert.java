package io.github.qingwen.cli;

import io.github.qingwen.BodyFormat;
import io.github.qingwen.Conversion;
import io.github.qingwen.Qingwen;
import io.github.qingwen.Source;
import io.github.qingwen.model.Article;
import io.github.qingwen.render.markdown.FrontMatterStyle;
import io.github.qingwen.report.ReportEntry;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code qingwen convert}: reads inputs one after another and writes each as soon as it is done. */
@Command(
        name = "convert",
        description = "Converts articles to Markdown, JSON, HTML or plain text.",
        mixinStandardHelpOptions = true)
final class Convert implements Callable<Integer> {
    private final InputStream in;
    private final PrintStream out;
    private final Failures failures;
    private final List<ReportFile.Section> reports = new ArrayList<>();
    private final Set<Path> written = new HashSet<>();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "A file, a directory (its .html, .htm, .xhtml, .md, .markdown, .post, .txt, .xml, .rss and"
                    + " .atom files, also those in folders below) or - for standard input.")
    private List<String> arguments = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "markdown",
            description = "markdown (default), json, ndjson (one article a line), html or text.")
    private Format format = Format.MARKDOWN;

    @Option(
            names = "-o",
            paramLabel = "FILE",
            description = "Where to write the result of a single input, or of many as ndjson.")
    private @Nullable Path file;

    @Option(
            names = "--out-dir",
            paramLabel = "DIR",
            description = "Where to write results: the input's name with the format's ending, relative folders kept.")
    private @Nullable Path directory;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "Where to write what was left out, moved, changed or doubted: as JSON, with -f html as a page.")
    private @Nullable Path report;

    @Option(
            names = "--front-matter",
            paramLabel = "STYLE",
            defaultValue = "plain",
            description = "Of Markdown: plain (default), none, hexo, hugo_yaml, hugo_toml, jekyll or obsidian.")
    private FrontMatterStyle frontMatter = FrontMatterStyle.PLAIN;

    @Option(
            names = "--body",
            paramLabel = "FORMAT",
            description = "What the bodies of posts are: markdown or html. Default: by evidence, post by post.")
    private @Nullable BodyFormat body;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    Convert(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.failures = new Failures(err);
    }

    @Override
    public Integer call() {
        List<Input> inputs = Input.all(arguments, failures);
        if (file != null && directory != null) {
            throw wrongUsage("-o and --out-dir exclude each other");
        }
        if (directory == null && !format.joins() && (arguments.size() > 1 || inputs.size() > 1)) {
            throw wrongUsage("several inputs need --out-dir, or -f ndjson");
        }
        Qingwen qingwen = rules.converter();
        inputs.forEach(input -> failures.attempt(input.name(), () -> convert(input, qingwen)));
        Path target = report;
        if (target != null) {
            failures.attempt(target.toString(), () -> writeReport(target));
        }
        return failures.any() ? Main.SOME_FAILED : Main.ALL_DONE;
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private void convert(Input input, Qingwen qingwen) throws IOException {
        List<Conversion> conversions = qingwen.convertAll(source(input));
        if (conversions.size() > 1 && file != null && !format.joins()) {
            throw new IOException(
                    "it holds " + conversions.size() + " articles; --out-dir takes them all, or -f ndjson");
        }
        for (int i = 0; i < conversions.size(); i++) {
            Input part = conversions.size() == 1 ? input : input.part(i + 1);
            Article article = conversions.get(i).article();
            write(part, format.render(article, frontMatter));
            List<ReportEntry> entries =
                    new ArrayList<>(conversions.get(i).report().entries());
            entries.addAll(format.doubts(article, frontMatter));
            entries.stream().filter(Convert::isAboutFrontMatter).forEach(doubt -> failures.warn(part.name(), doubt));
            reports.add(new ReportFile.Section(part.name(), entries));
        }
    }

    private Source source(Input input) throws IOException {
        Source source = Source.of(input.read(in));
        return body == null ? source : source.withBody(body);
    }

    /** A site shows a post with other front matter in another place, or not at all: who converts many wants to know. */
    private static boolean isAboutFrontMatter(ReportEntry entry) {
        return entry.action() == ReportEntry.Action.DOUBTED
                && entry.place() != null
                && entry.place().startsWith("front matter");
    }

    private void write(Input input, String text) throws IOException {
        if (directory != null) {
            Path target = directory.resolve(input.output() + format.ending());
            if (!written.add(target.normalize())) {
                throw new IOException(
                        "another input was written to " + target + " already; give it a directory of its own");
            }
            write(target, text, StandardOpenOption.TRUNCATE_EXISTING);
        } else if (file != null) {
            write(file, text, written.add(file) ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND);
        } else {
            out.print(text);
            out.flush();
        }
    }

    private static void write(Path target, String text, StandardOpenOption mode) throws IOException {
        Path parent = target.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(
                target, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.WRITE, mode);
    }

    private void writeReport(Path target) throws IOException {
        String text = format == Format.HTML ? ReportPage.html(reports) : ReportFile.json(reports);
        write(target, text, StandardOpenOption.TRUNCATE_EXISTING);
    }
}
