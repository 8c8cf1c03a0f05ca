package io.github.qingwen.cli.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The types of pictures that browsers show, recognised by their first bytes as in the WHATWG's
 * <a href="https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern">MIME Sniffing</a>. The content type of a
 * response and the extension of an address are ignored.
 */
enum PictureType {
    PNG("png", "image/png", "\u0089PNG\r\n\u001a\n"),
    JPEG("jpg", "image/jpeg", "\u00ff\u00d8\u00ff"),
    GIF("gif", "image/gif", "GIF8[79]a"),
    WEBP("webp", "image/webp", "RIFF.{4}WEBPVP"),
    /** A box {@code ftyp} with the major brand or a compatible brand of AVIF, still or animated. */
    AVIF("avif", "image/avif", ".{4}ftyp(?:avi[fs]|.{8}(?:.{4})*?avi[fs])"),
    /** Text can begin with the same two letters, so the four reserved bytes after the size must be zero. */
    BMP("bmp", "image/bmp", "BM.{4}\0{4}"),
    ICO("ico", "image/x-icon", "\0\0\u0001\0"),
    /** The possible starts of an SVG document in UTF-8. {@link SafeSvg} parses it to see whether it is one. */
    SVG(
            "svg",
            "image/svg+xml",
            "(?:\u00ef\u00bb\u00bf)?[ \t\r\n]*<(?:\\?xml[ \t\r\n]|!--|!DOCTYPE[ \t\r\n]+svg|svg[ \t\r\n>])");

    /** Number of bytes that determine the type. */
    private static final int HEAD = 64;

    /** The extension of file names, without a dot. */
    final String ending;

    final String mediaType;
    private final Pattern signature;

    /** @param signature a pattern of the first bytes, decoded as ISO 8859-1 */
    PictureType(String ending, String mediaType, String signature) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.signature = Pattern.compile(signature, Pattern.DOTALL);
    }

    /**
     * Returns the type of a picture.
     *
     * @param bytes the whole picture, or at least its first {@link #HEAD} bytes
     * @throws FetchException if they are not a picture
     */
    static PictureType of(byte[] bytes) throws FetchException {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        for (PictureType type : values()) {
            if (type.signature.matcher(head).lookingAt()) {
                return type;
            }
        }
        throw new FetchException(bytes.length == 0 ? "it is empty" : "it is no picture, by its bytes");
    }

    /** Returns the type for a file extension, or null if it is unknown. */
    static @Nullable PictureType ofEnding(String ending) {
        return Stream.of(values())
                .filter(type -> type.ending.equals(ending))
                .findFirst()
                .orElse(null);
    }
}
