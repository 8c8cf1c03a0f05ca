package io.github.qingwen.cli;

import io.github.qingwen.Conversion;
import io.github.qingwen.Qingwen;
import io.github.qingwen.Source;
import io.github.qingwen.cli.input.Input;
import io.github.qingwen.cli.output.Console;
import io.github.qingwen.cli.output.Failures;
import io.github.qingwen.cli.output.FreeNames;
import io.github.qingwen.cli.output.WholeFiles;
import io.github.qingwen.cli.preview.ArticlePage;
import io.github.qingwen.cli.preview.IndexPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qingwen preview}: writes a page per article that shows the original beside the result, and an index. */
@Command(
        name = "preview",
        description = "Writes a page for each article that shows the original beside what is made of it, with what was"
                + " removed and inferred marked, and an index, the most doubtful first.",
        mixinStandardHelpOptions = true)
final class Preview implements Callable<Integer> {
    private static final String INDEX = "index.html";

    private final InputStream in;
    private final Failures failures;
    private final WholeFiles files = WholeFiles.beside();
    private final List<IndexPage.Entry> pages = new ArrayList<>();
    private final FreeNames names = new FreeNames(Path.of(INDEX));

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "A file, a directory, an address or - for standard input.")
    private List<String> arguments = List.of();

    @Option(
            names = "-o",
            paramLabel = "DIR",
            required = true,
            description = "Where to write the pages; " + INDEX + " lists them.")
    private Path directory = Path.of("");

    @Mixin
    private ConversionSettings conversion = new ConversionSettings();

    Preview(InputStream in, PrintStream err) {
        this.in = in;
        this.failures = new Failures(new Console(err)::line);
    }

    @Override
    public Integer call() {
        Qingwen qingwen = conversion.converter();
        UnaryOperator<Source> stated = conversion.stated();
        conversion
                .inputs(arguments, in, directory, failures)
                .forEach(failures, input -> failures.attempt(input.name(), () -> preview(input, stated, qingwen)));
        failures.attempt(directory.toString(), () -> write(INDEX, IndexPage.html(pages, failures.all())));
        return failures.any() ? Main.SOME_FAILED : Main.ALL_DONE;
    }

    private void preview(Input input, UnaryOperator<Source> stated, Qingwen qingwen) throws IOException {
        Source source = stated.apply(input.source(input.content().read()));
        List<Conversion> conversions = qingwen.convertAll(source);
        for (int i = 0; i < conversions.size(); i++) {
            Input part = input.part(i + 1, conversions.size());
            ArticlePage page = ArticlePage.of(part.name(), conversions.get(i), Qingwen.rules(), INDEX);
            failures.attempt(part.name(), () -> write(part, page));
        }
    }

    private void write(Input part, ArticlePage page) throws IOException {
        String name = names.take(part.output().getFileName(), ".html").toString();
        write(name, page.html());
        pages.add(new IndexPage.Entry(name, page.summary()));
    }

    private void write(String name, String text) throws IOException {
        files.write(directory.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}
