package io.github.qingwen.cli.web;

import java.nio.file.Path;

/** The result of fetching a picture. */
public sealed interface Fetched {
    /**
     * A picture in the folder.
     *
     * @param file its path
     * @param name the file's name: the first 16 hexadecimal digits of the SHA-256 of its bytes, a dot and the extension
     * @param mediaType the media type of its bytes, such as {@code image/png}
     * @param size its size in bytes
     */
    record Stored(Path file, String name, String mediaType, long size) implements Fetched {}

    /**
     * A failure.
     *
     * @param reason one line for people, without the address
     */
    record Failed(String reason) implements Fetched {}
}
