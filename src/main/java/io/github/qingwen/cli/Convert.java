package io.github.qingwen.cli;

import io.github.qingwen.Conversion;
import io.github.qingwen.Qingwen;
import io.github.qingwen.Source;
import io.github.qingwen.cli.input.Input;
import io.github.qingwen.cli.input.Inputs;
import io.github.qingwen.cli.output.Console;
import io.github.qingwen.cli.output.Failures;
import io.github.qingwen.cli.output.NamePattern;
import io.github.qingwen.cli.output.OutputException;
import io.github.qingwen.cli.output.Reason;
import io.github.qingwen.cli.output.WholeFiles;
import io.github.qingwen.model.Article;
import io.github.qingwen.render.markdown.FrontMatterStyle;
import io.github.qingwen.render.markdown.HtmlStyle;
import io.github.qingwen.report.Place;
import io.github.qingwen.report.ReportEntry;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "A file, a directory or an archive (.zip, .tar, .tar.gz: the .html, .htm, .xhtml, .md,"
                    + " .markdown, .post, .txt, .xml, .rss and .atom files in it, also those in folders below), a"
                    + " pattern such as 'posts/**.html', an address such as https://mp.weixin.qq.com/s/…, or - for"
                    + " standard input.")
    private List<String> arguments = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "markdown, json, ndjson (one article a line), html, text or chunks (one piece of text a line,"
                    + " as ndjson). Default: that of the ending of -o (.md, .json, .ndjson, .html, .txt), else"
                    + " markdown.")
    private @Nullable Format format;

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
            names = "--name",
            paramLabel = "PATTERN",
            description =
                    "The names of files below --out-dir, such as '{date}-{title}': of the input ({name}, default),"
                            + " or the article's {title}, {date}, {account}, {slug}, {mid}, {idx}. What a file system does not"
                            + " take becomes a space, a name that is taken gets a number.")
    private String name = "{name}";

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "Where to write what was left out, moved, changed or doubted: as a page where the name ends in .html,"
                            + " else as JSON.")
    private @Nullable Path report;

    @Option(
            names = "--front-matter",
            paramLabel = "STYLE",
            description = "Of Markdown: plain (default), none, hexo, hugo_yaml, hugo_toml, jekyll or obsidian.")
    private FrontMatterStyle frontMatter = FrontMatterStyle.PLAIN;

    @Mixin
    private MarkdownSettings markdown = new MarkdownSettings();

    @Mixin
    private ChunkSettings chunks = new ChunkSettings();

    @Mixin
    private ConversionSettings conversion = new ConversionSettings();

    Convert(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.failures = new Failures(new Console(err)::line);
    }

    @Override
    public Integer call() {
        Inputs inputs = conversion.inputs(arguments, in, directory, failures);
        if (directory != null && Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new OutputException(directory + " is a file, and no directory");
        }
        if (file != null && directory != null) {
            throw new WrongUsage("-o and --out-dir exclude each other");
        }
        if (file != null && arguments.stream().anyMatch(argument -> isSameFile(argument, file))) {
            throw new WrongUsage("-o is an input, which it would replace");
        }
        if (directory == null && !format().joins() && (arguments.size() > 1 || inputs.several())) {
            throw new WrongUsage("several inputs need --out-dir, or -f ndjson or chunks");
        }
        Qingwen qingwen = conversion.converter();
        Format.Settings settings = new Format.Settings(
                markdown.builder(HtmlStyle.ALLOW).frontMatter(frontMatter).build(), markdown.text(), chunks.options());
        NamePattern names = WrongUsage.checked(() -> NamePattern.of(name));
        UnaryOperator<Source> stated = conversion.stated();
        Results results = new Results(directory, file, out, format().ending());
        inputs.forEach(
                failures,
                input -> failures.attempt(
                        input.name(), () -> convert(input, stated, qingwen, settings, names, results)));
        failures.all()
                .forEach(failure -> reports.add(new ReportFile.Section(failure.input(), List.of(), failure.reason())));
        Path target = report;
        if (target != null) {
            failures.attempt(target.toString(), () -> writeReport(target));
        }
        return failures.any() ? Main.SOME_FAILED : Main.ALL_DONE;
    }

    private Format format() {
        return format != null ? format : file != null ? Format.of(file) : Format.MARKDOWN;
    }

    private static boolean isSameFile(String argument, Path file) {
        try {
            return Files.isSameFile(Path.of(argument), file);
        } catch (IOException | InvalidPathException e) {
            // one of them does not exist or is no path
            return false;
        }
    }

    private void convert(
            Input input,
            UnaryOperator<Source> stated,
            Qingwen qingwen,
            Format.Settings settings,
            NamePattern names,
            Results results)
            throws IOException {
        List<Conversion> conversions =
                qingwen.convertAll(stated.apply(input.source(input.content().read())));
        if (conversions.size() > 1 && directory == null && !format().joins()) {
            throw new IOException(
                    "it holds " + conversions.size() + " articles; --out-dir takes them all, or -f ndjson");
        }
        for (int i = 0; i < conversions.size(); i++) {
            Input part = input.part(i + 1, conversions.size());
            String nothingLeft = Reason.ofNothingLeft(conversions.get(i).report());
            if (nothingLeft != null) {
                failures.add(part.name(), nothingLeft);
                continue;
            }
            Article article = conversions.get(i).article();
            results.write(
                    names.name(part.output(), article.metadata()), format().render(article, part.name(), settings));
            List<ReportEntry> entries =
                    new ArrayList<>(conversions.get(i).report().entries());
            entries.addAll(format().doubts(article, settings.markdown()));
            entries.stream().filter(Convert::isAboutFrontMatter).forEach(doubt -> failures.warn(part.name(), doubt));
            reports.add(new ReportFile.Section(part.name(), entries, null));
        }
    }

    /** Such doubts are shown as warnings: a site may misplace a post with wrong front matter, or omit it. */
    private static boolean isAboutFrontMatter(ReportEntry entry) {
        return entry.action() == ReportEntry.Action.DOUBTED && entry.place() instanceof Place.FrontMatter;
    }

    private void writeReport(Path target) throws IOException {
        String text = Format.of(target) == Format.HTML ? ReportFile.html(reports) : ReportFile.json(reports);
        WholeFiles.beside().write(target, text.getBytes(StandardCharsets.UTF_8));
    }
}
