package io.github.qingwen.cli;

import io.github.qingwen.Conversion;
import io.github.qingwen.Qingwen;
import io.github.qingwen.QingwenException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
    private final Qingwen qingwen = Qingwen.create();
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
            description = "markdown (default), json, html or text.")
    private Format format = Format.MARKDOWN;

    @Option(names = "-o", paramLabel = "FILE", description = "Where to write the result of a single input.")
    private @Nullable Path file;

    @Option(
            names = "--out-dir",
            paramLabel = "DIR",
            description = "Where to write results: the input's name with the format's ending, relative folders kept.")
    private @Nullable Path directory;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Where to write, as JSON, what was left out, moved, changed or doubted.")
    private @Nullable Path report;

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
        if (directory == null && (arguments.size() > 1 || inputs.size() > 1)) {
            throw wrongUsage("several inputs need --out-dir");
        }
        inputs.forEach(this::convert);
        if (report != null) {
            writeReport(report);
        }
        return failed ? SOME_FAILED : ALL_DONE;
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
            List<Conversion> conversions = qingwen.convertAll(input.read(in));
            for (int i = 0; i < conversions.size(); i++) {
                Input part = conversions.size() == 1 ? input : input.part(i + 1);
                write(part, format.render(conversions.get(i).article()));
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
            write(target, text);
        } else if (file != null) {
            write(file, text);
        } else {
            out.print(text);
            out.flush();
        }
    }

    private static void write(Path target, String text) throws IOException {
        Path parent = target.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(target, text, StandardCharsets.UTF_8);
    }

    private void writeReport(Path target) {
        try {
            write(target, ReportFile.json(reports));
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
