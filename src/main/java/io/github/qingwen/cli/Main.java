package io.github.qingwen.cli;

import io.github.qingwen.cli.output.Console;
import io.github.qingwen.cli.output.OutputException;
import io.github.qingwen.cli.output.Reason;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code qingwen}: the entry point of the command line. */
@Command(
        name = "qingwen",
        description = "Turns the HTML of WeChat official-account articles into clean, structured content.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was converted",
            "1:some inputs failed, each is named on standard error",
            "2:the command line is wrong",
            "3:nothing more could be written (the disk is full, or it is forbidden), or a run was asked to stop",
            "130, 143:interrupted; migrate goes on from there the next time"
        })
public final class Main implements Runnable {
    /** Exit code if everything was converted. */
    static final int ALL_DONE = 0;

    /** Exit code if some inputs failed. */
    static final int SOME_FAILED = 1;

    /** Exit code if the command line is wrong. */
    static final int WRONG_USAGE = 2;

    /** Exit code if no more output could be written. */
    static final int STOPPED = 3;

    public static void main(String[] arguments) {
        System.exit(run(System.in, System.out, System.err, arguments));
    }

    /** Runs the command line and returns the exit code. */
    static int run(InputStream in, PrintStream out, PrintStream err, String... arguments) {
        // the same bytes on any machine, whatever its locale
        PrintStream utf8Out = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream utf8Err = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(utf8Err);
        CommandLine line = new CommandLine(new Main())
                .addSubcommand(new Convert(in, utf8Out, utf8Err))
                .addSubcommand(new Migrate(in, utf8Out, utf8Err))
                .addSubcommand(new Explain(in, utf8Out, utf8Err))
                .addSubcommand(new Preview(in, utf8Err))
                .addSubcommand(new Serve(utf8Err))
                .addSubcommand(new Rules(utf8Out))
                .addSubcommand(new GenerateCompletion())
                .setOut(new PrintWriter(utf8Out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(utf8Err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Format.class, Format::of)
                .setParameterExceptionHandler((e, wrong) -> wrongUsage(e.getCommandLine(), e, console))
                .setExecutionExceptionHandler((e, command, parsed) ->
                        e instanceof WrongUsage ? wrongUsage(command, e, console) : stopped(e, console));
        line.getCommandSpec()
                .version("qingwen "
                        + Objects.requireNonNullElse(
                                Main.class.getPackage().getImplementationVersion(), "of class files"));
        return line.execute(arguments);
    }

    /** Prints a usage error in one line, with a pointer to the help. */
    private static int wrongUsage(CommandLine line, Exception e, Console err) {
        String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        err.line("qingwen: " + message + "; see " + line.getCommandSpec().qualifiedName() + " --help");
        return WRONG_USAGE;
    }

    /** Prints in one line that no more output can be written, or that a defect ended the command. */
    private static int stopped(Exception e, Console err) {
        boolean isOutput = e instanceof OutputException;
        err.line("qingwen: " + (isOutput ? e.getMessage() : Reason.of(e)));
        return isOutput ? STOPPED : SOME_FAILED;
    }

    @Override
    public void run() {
        throw new WrongUsage("say what to do: convert, migrate, explain, preview, serve or rules");
    }
}
