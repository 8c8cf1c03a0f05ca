package io.github.qingwen.cli;

import io.github.qingwen.Conversion;
import io.github.qingwen.Qingwen;
import io.github.qingwen.QingwenException;
import io.github.qingwen.Source;
import io.github.qingwen.render.markdown.FrontMatterStyle;
import io.github.qingwen.rule.Preset;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
    private static final int ALL_DONE = 0;
    private static final int SOME_FAILED = 1;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private Qingwen qingwen = Qingwen.create();
    private final List<ReportFile.Section> reports = new ArrayList<>();
    private final Set<Path> written = new HashSet<>();
    private boolean failed;

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

    @Option(names = "-o", paramLabel = "FILE", description = "Where to write the result of a single input, or of many as ndjson.")
    private @Nullable Path file;

    @Option(
            names = "--out-dir",
            paramLabel = "DIR",
            description = "Where to write results: the input's name with the format's ending, relative folders kept.")
    private @Nullable Path directory;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Where to write what was left out, moved, changed or doubted: as JSON, with -f html as a page.")
    private @Nullable Path report;

    @Option(
            names = "--front-matter",
            paramLabel = "STYLE",
            defaultValue = "plain",
            description = "Of Markdown: plain (default), none, hexo, hugo_yaml, hugo_toml, jekyll or obsidian.")
    private FrontMatterStyle frontMatter = FrontMatterStyle.PLAIN;

    @Option(
            names = "--preset",
            paramLabel = "PRESET",
            defaultValue = "standard",
            description = "Which rules work: faithful, standard (default) or reader.")
    private Preset preset = Preset.STANDARD;

    @Option(names = "--with", paramLabel = "RULE", description = "A rule to switch on, by its id; may be repeated.")
    private List<String> with = List.of();

    @Option(names = "--without", paramLabel = "RULE", description = "A rule to switch off, by its id; may be repeated.")
    private List<String> without = List.of();

    Convert(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        List<Input> inputs = inputs();
        if (file != null && directory != null) {
            throw wrongUsage("-o and --out-dir exclude each other");
        }
        if (directory == null && !format.joins() && (arguments.size() > 1 || inputs.size() > 1)) {
            throw wrongUsage("several inputs need --out-dir, or -f ndjson");
        }
        qingwen = converter();
        inputs.forEach(this::convert);
        if (report != null) {
            writeReport(report);
        }
        return failed ? SOME_FAILED : ALL_DONE;
    }

    private Qingwen converter() {
        Qingwen.Builder builder = Qingwen.builder().preset(preset);
        try {
            with.forEach(builder::with);
            without.forEach(builder::without);
        } catch (IllegalArgumentException e) {
            throw wrongUsage(e.getMessage());
        }
        return builder.build();
    }

    private List<Input> inputs() {
        List<Input> inputs = new ArrayList<>();
        for (String argument : arguments) {
            try {
                List<Input> some = Input.of(argument);
                if (some.isEmpty()) {
                    fail(argument, "the directory holds no article; name files one by one if their endings are unusual");
                }
                inputs.addAll(some);
            } catch (IOException | InvalidPathException e) {
                fail(argument, reason(e));
            }
        }
        return inputs;
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void convert(Input input) {
        try {
            List<Conversion> conversions = qingwen.convertAll(Source.of(input.read(in)));
            if (conversions.size() > 1 && file != null && !format.joins()) {
                fail(input.name(), "it holds " + conversions.size() + " articles; --out-dir takes them all, or -f ndjson");
                return;
            }
            for (int i = 0; i < conversions.size(); i++) {
                Input part = conversions.size() == 1 ? input : input.part(i + 1);
                write(part, format.render(conversions.get(i).article(), frontMatter));
                reports.add(new ReportFile.Section(part.name(), conversions.get(i).report().entries()));
            }
        } catch (QingwenException e) {
            fail(input.name(), e.getMessage());
        } catch (IOException e) {
            fail(input.name(), reason(e));
        }
    }

    private void write(Input input, String text) throws IOException {
        if (directory != null) {
            Path target = directory.resolve(input.output() + format.ending());
            if (!written.add(target.normalize())) {
                throw new IOException("another input was written to " + target + " already; give it a directory of its own");
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
        Files.writeString(target, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.WRITE, mode);
    }

    private void writeReport(Path target) {
        try {
            String text = format == Format.HTML ? ReportPage.html(reports) : ReportFile.json(reports);
            write(target, text, StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException e) {
            fail(target.toString(), reason(e));
        }
    }

    private void fail(String name, String reason) {
        failed = true;
        err.println("qingwen: " + name + ": " + reason.replaceAll("\\s+", " ").strip());
    }

    private static String reason(Exception e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file; check the path";
        }
        if (e instanceof AccessDeniedException) {
            return "it may not be read or written; check its permissions";
        }
        return e.getMessage() == null ? "it cannot be read or written: " + e.getClass().getSimpleName() : e.getMessage();
    }
}
