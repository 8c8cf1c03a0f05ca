package io.github.qingwen.internal.image;

import io.github.qingwen.internal.Resources;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names of WeChat's emoji by the files of their images: {@code we-emoji/…/newemoji/2_05.png} is {@code [捂脸]}. The
 * table is what the emoji panel of WeChat's article pages uses itself.
 */
final class EmojiNames {
    private static final String RESOURCE = "emoji-names.tsv";
    private static final String DIRECTORY = "/we-emoji/";
    private static final Map<String, String> TEXTS = read();

    private EmojiNames() {}

    private static Map<String, String> read() {
        return Resources.text(EmojiNames.class, RESOURCE)
                .lines()
                .skip(1)
                .map(row -> row.split("\t", -1))
                .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
    }

    /** Returns the name of the emoji at an address, in square brackets; null for an image of another origin. */
    static @Nullable String of(String address) {
        if (!address.contains(DIRECTORY)) {
            return null;
        }
        String file = address.substring(address.lastIndexOf('/') + 1);
        int end = file.indexOf(file.contains("@") ? '@' : '.');
        return end < 0 ? null : TEXTS.get(file.substring(0, end));
    }
}
