package io.github.qingwen.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeFilesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"file/雪.md", "file/夜/雪.md", "folder", "loop/夜/雪.md", "long/雪.md"})
    void targetWhoseNameDoesNotFitFailsAlone(String name) throws IOException {
        Files.createFile(folder.resolve("file"));
        Files.createDirectory(folder.resolve("folder"));
        Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("loop"));
        Path target = folder.resolve(name.replace("long", "长".repeat(100)));

        for (WholeFiles files : new WholeFiles[] {WholeFiles.beside(), WholeFiles.by(folder.resolve("unfinished"))}) {
            assertThatThrownBy(() -> files.write(target, new byte[1])).isInstanceOf(UncheckedIOException.class);
        }
        try (Stream<Path> left =
                Files.walk(folder).filter(file -> file.toString().endsWith(".part"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void fileIsWrittenWithItsFolders() throws IOException {
        WholeFiles.beside().write(folder.resolve("夜/深/雪.md"), new byte[2]);

        assertThat(folder.resolve("夜/深/雪.md")).hasSize(2);
        assertThat(folder.resolve("夜/深")).isDirectoryNotContaining("glob:**.part");
    }
}
