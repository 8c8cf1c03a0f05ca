package io.github.qingwen.cli.picture;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The types of pictures that browsers show, told by their first bytes as the WHATWG's
 * <a href="https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern">MIME Sniffing</a> does: what a server or
 * an address calls them is not asked.
 */
enum PictureType {
    PNG("png", "image/png", "\u0089PNG\r\n\u001a\n"),
    JPEG("jpg", "image/jpeg", "\u00ff\u00d8\u00ff"),
    GIF("gif", "image/gif", "GIF8[79]a"),
    WEBP("webp", "image/webp", "RIFF.{4}WEBPVP"),
    /** A box {@code ftyp} whose major brand or one of whose compatible brands is AVIF's, still or moving. */
    AVIF("avif", "image/avif", ".{4}ftyp(?:avi[fs]|.{8}(?:.{4})*?avi[fs])"),
    /** Its two letters are also those of words: the four reserved bytes behind the size are zero. */
    BMP("bmp", "image/bmp", "BM.{4}\0{4}"),
    ICO("ico", "image/x-icon", "\0\0\u0001\0"),
    /** What can begin an SVG document in UTF-8; only reading it as XML tells whether it is one: {@link SafeSvg}. */
    SVG(
            "svg",
            "image/svg+xml",
            "(?:\u00ef\u00bb\u00bf)?[ \t\r\n]*<(?:\\?xml[ \t\r\n]|!--|!DOCTYPE[ \t\r\n]+svg|svg[ \t\r\n>])");

    /** How many bytes tell the type. */
    static final int HEAD = 64;

    private final String ending;
    private final String mediaType;
    private final Pattern signature;

    /** @param signature a pattern of the first bytes, each read as the character of its number */
    PictureType(String ending, String mediaType, String signature) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.signature = Pattern.compile(signature, Pattern.DOTALL);
    }

    /** Returns the ending of names of files, without a dot. */
    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }

    /**
     * Returns the type of a picture.
     *
     * @param head its first {@link #HEAD} bytes, or all of a smaller one
     * @return null where this is no picture
     */
    static @Nullable PictureType of(byte[] head) {
        String bytes = new String(head, StandardCharsets.ISO_8859_1);
        for (PictureType type : values()) {
            if (type.signature.matcher(bytes).lookingAt()) {
                return type;
            }
        }
        return null;
    }

    /** Returns the type of files of a name; null where there is none. */
    static @Nullable PictureType ofName(String name) {
        for (PictureType type : values()) {
            if (name.endsWith('.' + type.ending)) {
                return type;
            }
        }
        return null;
    }
}
