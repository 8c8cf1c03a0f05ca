package io.github.qingwen.cli.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** What came of asking for a picture. */
public sealed interface Fetched {
    /**
     * A picture that is in the folder.
     *
     * @param file where it is
     * @param name of the file: the first 16 hexadecimal digits of the SHA-256 of its bytes, a dot and the type's ending
     * @param mediaType what its bytes say that it is, such as {@code image/png}
     * @param size in bytes
     */
    record Stored(Path file, String name, String mediaType, long size) implements Fetched {
        /**
         * Returns the picture itself as an address, {@code data:image/png;base64,…}, for a text that needs no file.
         *
         * @throws IOException if the file cannot be read
         */
        public String dataAddress() throws IOException {
            return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        }
    }

    /**
     * A picture that is not there.
     *
     * @param reason one line for a reader, which does not repeat the address
     */
    record Failed(String reason) implements Fetched {}
}
