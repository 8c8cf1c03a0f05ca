package io.github.qingwen.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private final List<String> lines = new ArrayList<>();
    private final Failures failures = new Failures(lines::add);

    private String message() {
        return String.join("\n", lines);
    }

    @Test
    void anAttemptThatSucceedsIsNone() {
        failures.attempt("a.html", () -> {});

        assertThat(failures.any()).isFalse();
        assertThat(message()).isEmpty();
    }

    @Test
    void aFolderThatMayNotBeReadIsNoDefect() {
        failures.attempt("posts", () -> {
            throw new UncheckedIOException(new AccessDeniedException("posts/private"));
        });

        assertThat(failures.any()).isTrue();
        assertThat(message()).isEqualTo("qingwen: posts: it may not be read or written; check its permissions");
    }

    @Test
    void aNameThatTheLocaleCannotEncodeIsNoDefectAndSaysWhatToSet() {
        failures.attempt("a.html", () -> {
            throw new InvalidPathException("石阶.md", "unmappable characters");
        });

        assertThat(message())
                .isEqualTo("qingwen: a.html: no file can be called so here: unmappable characters; "
                        + "where the locale lacks characters, set LC_ALL=C.UTF-8");
    }

    @Test
    void aMessageIsOneLine() {
        failures.attempt("a.html", () -> {
            throw new IOException("first\n  second");
        });

        assertThat(message()).isEqualTo("qingwen: a.html: first second");
    }

    @Test
    void anErrorIsADefectWithTheClassAndPlaceItCameFrom() {
        failures.attempt("a.html", () -> {
            throw new AssertionError("no such row");
        });

        assertThat(message())
                .startsWith("qingwen: a.html: this is a defect of qingwen, please report it with the input: "
                        + "java.lang.AssertionError: no such row at io.github.qingwen");
    }
}
