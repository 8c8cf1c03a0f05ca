package io.github.qingwen.cli.output;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of files that Windows, macOS, Linux and Obsidian's links take. */
public final class FileName {
    /** Most bytes of UTF-8, so that an ending and a number still fit into the 255 that file systems have. */
    private static final int MAX_BYTES = 200;

    /** What Windows forbids, what Obsidian's links give a meaning, control and format characters, all spaces. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|#^\\[\\]\\p{Cc}\\p{Cf}\\p{Cs}\\p{Z}\\s]+");

    /** Windows: names of devices, with any ending. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|con(?:in|out)\\$) *(?:\\..*)?");

    private FileName() {}

    /** Returns a text as a name without an ending: what is forbidden becomes a space; blank where nothing is left. */
    public static String of(String text) {
        String allowed = FORBIDDEN
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ");
        String name = withoutDots(shortened(allowed.strip()));
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

    /** A dot at the start hides a file, at the end Windows drops it. */
    private static String withoutDots(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && (name.charAt(start) == '.' || name.charAt(start) == ' ')) {
            start++;
        }
        while (end > start && (name.charAt(end - 1) == '.' || name.charAt(end - 1) == ' ')) {
            end--;
        }
        return name.substring(start, end);
    }
}
