package io.github.qingwen.cli.migrate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where each article of an archive is written, and which of them an address leads to. No two have one file, no file is
 * one that the archive did not write, and an article keeps the file that it had, as long as its name stays.
 */
final class Catalogue {
    private static final Pattern NUMBER = Pattern.compile(".*-(\\d{1,9})(?:\\.md|/index\\.md)");

    private final Path out;
    private final Target target;
    /** The articles that outputs belong to, by the outputs as a file system takes them that does not tell case. */
    private final Map<String, ArticleKey> owners = new HashMap<>();

    private final Map<String, Path> byAddress = new HashMap<>();

    /** The outputs of earlier runs. */
    private final Map<ArticleKey, String> before;
    /** The last number that was given behind each name. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param before the outputs of earlier runs */
    Catalogue(Path out, Target target, Map<ArticleKey, String> before) {
        this.out = out;
        this.target = target;
        this.before = before;
        before.forEach((article, output) -> owners.put(folded(output), article));
    }

    /** Returns the file of an article: the one of its name, with a number where that belongs to another. */
    Path claim(ArticleKey article, Path name) {
        Path post = target.post(name);
        Path earlier = earlier(article, name, post);
        if (earlier != null) {
            return earlier;
        }
        String first = folded(url(post));
        int number = numbers.getOrDefault(first, 1);
        while (!isFree(post)) {
            number++;
            post = numbered(name, number);
        }
        numbers.put(first, number);
        owners.put(folded(url(post)), article);
        return post;
    }

    /** Returns the file that an article had, if that is one of its name, with or without a number; else null. */
    private @Nullable Path earlier(ArticleKey article, Path name, Path post) {
        String output = before.get(article);
        if (output == null || url(post).equals(output)) {
            return output == null ? null : post;
        }
        Matcher number = NUMBER.matcher(output);
        Path numbered = number.matches() ? numbered(name, Integer.parseInt(number.group(1))) : post;
        return url(numbered).equals(output) ? numbered : null;
    }

    private Path numbered(Path name, int number) {
        return target.post(name.resolveSibling(name.getFileName() + "-" + number));
    }

    private boolean isFree(Path post) {
        return !owners.containsKey(folded(url(post))) && !Files.exists(out.resolve(post));
    }

    /** Adds an article of which the file is known. */
    void add(List<String> keys, Path post) {
        keys.forEach(key -> byAddress.putIfAbsent(key, post));
    }

    /** Returns the file of the article at an address; null for one that is not in the archive. */
    @Nullable Path find(String url) {
        for (String key : WeChatAddress.keys(url)) {
            Path post = byAddress.get(key);
            if (post != null) {
                return post;
            }
        }
        return null;
    }

    /** Returns a path with slashes, on any system. */
    static String url(Path path) {
        StringBuilder url = new StringBuilder();
        path.forEach(part -> url.append(url.isEmpty() ? "" : "/").append(part));
        return url.toString();
    }

    private static String folded(String output) {
        return Normalizer.normalize(output, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
