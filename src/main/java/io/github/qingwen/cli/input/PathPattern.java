package io.github.qingwen.cli.input;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;

/**
 * A pattern of paths with the wildcards of {@link java.nio.file.FileSystem#getPathMatcher glob}, for shells that do not
 * expand them.
 *
 * @param root the directory below which paths can match
 * @param matcher of paths that begin with the root
 */
record PathPattern(Path root, PathMatcher matcher) {
    private static final String WILDCARDS = "*?[{";

    static boolean isOne(String argument) {
        return argument.chars().anyMatch(c -> WILDCARDS.indexOf(c) >= 0);
    }

    /** @throws IllegalArgumentException if the pattern is malformed */
    static PathPattern of(String pattern) {
        int slash = -1;
        for (int i = 0; i < pattern.length() && WILDCARDS.indexOf(pattern.charAt(i)) < 0; i++) {
            slash = pattern.charAt(i) == '/' ? i : slash;
        }
        Path root = Path.of(slash < 0 ? "" : slash == 0 ? "/" : pattern.substring(0, slash));
        return new PathPattern(root, FileSystems.getDefault().getPathMatcher("glob:" + pattern));
    }
}
