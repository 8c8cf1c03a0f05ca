package io.github.qingwen.cli;

import io.github.qingwen.Qingwen;
import io.github.qingwen.Source;
import io.github.qingwen.cli.input.Input;
import io.github.qingwen.cli.input.Inputs;
import io.github.qingwen.cli.output.Console;
import io.github.qingwen.cli.output.Failures;
import io.github.qingwen.report.Explanation;
import io.github.qingwen.report.Explanation.Line;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code qingwen explain}: prints an article line by line with the role of each line and the reason. */
@Command(
        name = "explain",
        description =
                "Prints an article line by line with what each line was taken for and why, and the rules that almost"
                        + " applied.",
        mixinStandardHelpOptions = true)
final class Explain implements Callable<Integer> {
    /** Maximum length of a line's text. */
    private static final int LONGEST = 60;

    private final InputStream in;
    private final Console out;
    private final Failures failures;

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "A file, a directory or - for standard input.")
    private List<String> arguments = List.of();

    @Mixin
    private ConversionSettings conversion = new ConversionSettings();

    Explain(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = new Console(out);
        this.failures = new Failures(new Console(err)::line);
    }

    @Override
    public Integer call() {
        Qingwen qingwen = conversion.converter();
        Inputs inputs = Inputs.of(arguments, in, null, conversion.size(), failures);
        boolean several = arguments.size() > 1 || inputs.several();
        UnaryOperator<Source> stated = conversion.stated();
        inputs.forEach(
                failures, input -> failures.attempt(input.name(), () -> explain(input, stated, qingwen, several)));
        out.stream().flush();
        return failures.any() ? Main.SOME_FAILED : Main.ALL_DONE;
    }

    private void explain(Input input, UnaryOperator<Source> stated, Qingwen qingwen, boolean named) throws IOException {
        Explanation explanation =
                qingwen.explain(stated.apply(Source.of(input.content().read())));
        if (named) {
            out.line("# " + input.name());
        }
        explanation.lines().forEach(this::print);
    }

    private void print(Line line) {
        String indent = "  ".repeat(line.depth());
        out.line(indent + line.role() + (line.text().isEmpty() ? "" : "  " + shortened(line.text())));
        String rule = line.rule() == null ? "" : line.rule() + ": ";
        if (!line.because().isEmpty()) {
            out.line(indent + "    " + rule + line.because());
        }
        line.nearMisses().forEach(miss -> out.line(indent + "    almost " + miss.rule() + ": " + miss.because()));
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + '…';
    }
}
