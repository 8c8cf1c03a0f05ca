package io.github.qingwen.cli.migrate;

import io.github.qingwen.cli.output.FreeNames;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Output file of each article of an archive, and the articles by address. Files are unique and never replace a file
 * that the archive did not write. An article keeps its file from earlier runs while its name stays the same.
 */
final class Catalogue {
    private static final Pattern NUMBER = Pattern.compile(".*-(\\d{1,9})(?:\\.md|/index\\.md)");

    private final Target target;
    private final FreeNames names;
    private final Map<String, Path> byAddress = new HashMap<>();

    /** The outputs of earlier runs. */
    private final Map<Row.Key, String> before;

    /** @param before the outputs of earlier runs */
    Catalogue(Path out, Target target, Map<Row.Key, String> before) {
        this.target = target;
        this.before = before;
        this.names =
                new FreeNames(before.values().stream().map(Path::of).toList(), file -> Files.exists(out.resolve(file)));
    }

    /** Returns the file of an article: that of its name, with a number if another article has it. */
    Path claim(Row.Key article, Path name) {
        Path earlier = earlier(article, name, target.post(name));
        return earlier == null ? names.take(name, target::post) : earlier;
    }

    /**
     * Returns the article's file of an earlier run if it matches the name, with or without a number; otherwise null.
     */
    private @Nullable Path earlier(Row.Key article, Path name, Path post) {
        String output = before.get(article);
        if (output == null || Target.url(post).equals(output)) {
            return output == null ? null : post;
        }
        Matcher number = NUMBER.matcher(output);
        Path numbered =
                number.matches() ? target.post(FreeNames.numbered(name, Integer.parseInt(number.group(1)))) : post;
        return Target.url(numbered).equals(output) ? numbered : null;
    }

    /** Adds an article whose file is known. */
    void add(List<String> keys, Path post) {
        keys.forEach(key -> byAddress.putIfAbsent(key, post));
    }

    /** Returns the file of the article at an address, or null if the archive does not hold it. */
    @Nullable Path find(String url) {
        for (String key : WeChatAddress.keys(url)) {
            Path post = byAddress.get(key);
            if (post != null) {
                return post;
            }
        }
        return null;
    }
}
