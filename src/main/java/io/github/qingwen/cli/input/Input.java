package io.github.qingwen.cli.input;

import java.io.IOException;
import java.nio.file.Path;

/**
 * One source to convert.
 *
 * @param name what messages call it
 * @param output where its result goes below the output directory, without an ending
 * @param content gives its bytes, each time that they are asked for
 * @param packed true for an entry of an archive, whose bytes can be read only while the archive is
 */
public record Input(String name, Path output, Content content, boolean packed) {
    /** Gives the bytes of a source. */
    @FunctionalInterface
    public interface Content {
        byte[] read() throws IOException;
    }

    /** Returns the input that a file is. */
    static Input of(Path file, Path output, SizeLimit limit) {
        return new Input(file.toString(), withoutEnding(output), () -> limit.read(file), false);
    }

    /** Returns the input that an entry of an archive is. */
    static Input packed(String name, Path output, Content content) {
        return new Input(name, output, content, true);
    }

    /** Returns this input with bytes that can be read at any time, or not at all, where they could not be read now. */
    public Input held() {
        if (!packed) {
            return this;
        }
        try {
            byte[] bytes = content.read();
            return new Input(name, output, () -> bytes, false);
        } catch (IOException e) {
            return new Input(
                    name,
                    output,
                    () -> {
                        throw e;
                    },
                    false);
        }
    }

    /**
     * Returns one of the articles that the input holds: itself where it holds no other.
     *
     * @param number of the article, from 1
     * @param count how many articles it holds
     */
    public Input part(int number, int count) {
        if (count == 1) {
            return this;
        }
        return new Input(
                name + " (" + number + ')', output.resolveSibling(fileName(output) + "-" + number), content, packed);
    }

    static Path fileName(Path path) {
        Path name = path.getFileName();
        return name == null ? path : name;
    }

    static Path withoutEnding(Path path) {
        String name = fileName(path).toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? path : path.resolveSibling(name.substring(0, dot));
    }
}
