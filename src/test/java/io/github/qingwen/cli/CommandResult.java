package io.github.qingwen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** The exit code of a command and what it printed. */
record CommandResult(int code, String out, String err) {
    /** Runs a command without standard input. */
    static CommandResult run(Object... arguments) {
        return runReading(InputStream.nullInputStream(), arguments);
    }

    static CommandResult runReading(InputStream in, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                in,
                new PrintStream(out),
                new PrintStream(err),
                Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
        return new CommandResult(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Returns the class path for a command in a process of its own. */
    static String classPath() {
        return System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("jdk.module.path", "");
    }

    /** Returns this result with {@code DIR} for a folder. */
    CommandResult in(Path folder) {
        return new CommandResult(code, out.replace(folder.toString(), "DIR"), err.replace(folder.toString(), "DIR"));
    }

    CommandResult hasCode(int expected) {
        assertThat(code).as(err).isEqualTo(expected);
        return this;
    }
}
