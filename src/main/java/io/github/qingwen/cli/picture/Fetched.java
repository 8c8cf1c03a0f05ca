package io.github.qingwen.cli.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

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
    record Stored(Path file, String name, String mediaType, long size) implements Fetched {
        /**
         * Returns the picture as a {@code data:} URL.
         *
         * @throws IOException if the file cannot be read
         */
        public String dataAddress() throws IOException {
            return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        }
    }

    /**
     * A failure.
     *
     * @param reason one line for people, without the address
     */
    record Failed(String reason) implements Fetched {}
}
