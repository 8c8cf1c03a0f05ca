package io.github.qingwen.cli.output;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** File names that are valid on Windows, macOS and Linux and in Obsidian's links. */
public final class FileName {
    /** Maximum UTF-8 length. An extension and a number still fit into the 255 bytes of file systems. */
    private static final int MAX_BYTES = 200;

    /**
     * Characters that Windows forbids or that have a meaning in Obsidian's links; control, format and space characters.
     */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|#^\\[\\]\\p{Cc}\\p{Cf}\\p{Cs}\\p{Z}\\s]+");

    /** A leading dot hides a file, and Windows drops a trailing one. */
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");

    /** Device names of Windows, with any extension. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|con(?:in|out)\\$) *(?:\\..*)?");

    private FileName() {}

    /**
     * Returns a text as a name without an extension, with spaces for forbidden characters; empty if nothing is left.
     */
    public static String of(String text) {
        String allowed = FORBIDDEN
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ");
        String name = EDGES.matcher(shortened(allowed.strip())).replaceAll("");
        return DEVICE.matcher(name).matches() ? '_' + name : name;
    }

    /** Returns a text as {@link #of} does, or a fallback if nothing is left. */
    public static String orElse(String text, String fallback) {
        String name = of(text);
        return name.isEmpty() ? fallback : name;
    }

    private static String shortened(String name) {
        int bytes = 0;
        int end = 0;
        while (end < name.length()) {
            int next = end + Character.charCount(name.codePointAt(end));
            bytes += name.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MAX_BYTES) {
                break;
            }
            end = next;
        }
        return name.substring(0, end);
    }
}
