package io.github.qingwen.cli.migrate;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** Names of posts that stand in the addresses and in the tags of site generators. */
final class SiteName {
    /** What an address would encode, a tag would end at, or a generator gives a meaning. */
    private static final Pattern UNSAFE = Pattern.compile("[-\\s{}%&+=@!$'`~,;()\\[\\]#?\"<>|\\\\]+");

    private SiteName() {}

    /** Returns the last name of a path, with hyphens for what is not safe. */
    static String of(Path name) {
        String safe = UNSAFE.matcher(String.valueOf(name.getFileName())).replaceAll("-");
        int start = 0;
        int end = safe.length();
        while (start < end && safe.charAt(start) == '-') {
            start++;
        }
        while (end > start && safe.charAt(end - 1) == '-') {
            end--;
        }
        return start == end ? "post" : safe.substring(start, end);
    }
}
